package org.gouji.review.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium without a window, with a profile of its own. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration SCRIPT_PATIENCE = Duration.ofMinutes(3);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** {@return whether Chromium and its driver are installed, which is no excuse in CI} */
  static boolean isInstalled() {
    boolean installed = program("chromium").isPresent() && program("chromedriver").isPresent();
    if (!installed && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("chromium is not installed; .ci/run installs it");
    }
    return installed;
  }

  private static Optional<Path> program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts it.
   *
   * @param home folder of its profile and downloads
   * @param language as {@code zh-CN}
   */
  static Browser start(Path home, String language) {
    assumeTrue(isInstalled(), "chromium and chromedriver are not installed");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--window-size=1366,768",
        "--lang=" + language,
        "--accept-lang=" + language,
        "--user-data-dir=" + home.resolve("profile"));
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", home.resolve("downloads").toString()));
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(SCRIPT_PATIENCE);
    return new Browser(driver);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page and waits until it is ready. */
  void open(Path page) {
    URI address = page.toUri();
    driver.get(address.toString().replace("file:/", "file:///").replace("file://///", "file:///"));
    until("return document.body.dataset.counted === 'true'");
  }

  void until(String script) {
    new WebDriverWait(driver, PATIENCE)
        .pollingEvery(Duration.ofMillis(20))
        .until(it -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  /** Waits until a file was saved; Chromium creates it empty at first. */
  void untilThere(Path file) {
    new WebDriverWait(driver, PATIENCE).until(it -> file.toFile().length() > 0);
  }

  /** Presses keys, each as soon as the picture of the cell is there. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      untilPictured();
      driver.switchTo().activeElement().sendKeys(key);
    }
  }

  void untilPictured() {
    until("return gouji.act.now().report !== null && gouji.picture.state() !== 'loading'");
  }

  /** Types a figure and takes it. */
  void type(String figure) {
    press("v", figure, Keys.ENTER);
  }

  String text(String id) {
    return driver.findElement(By.id(id)).getText();
  }

  Object script(String script, Object... arguments) {
    return Optional.ofNullable(driver.executeScript(script, arguments)).orElse("");
  }

  /** {@return what the page asks for now, as document and field} */
  List<String> asked() {
    return List.of(
        script("return gouji.act.now().report.id").toString(),
        script("return gouji.act.asked().field").toString());
  }

  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
