package org.gouji.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gouji.cli.SparkHome;

/** A standalone cluster on loopback: a master and two workers of one core, each a process. */
final class LocalCluster implements AutoCloseable {

  private static final int POLL_MILLIS = 200;

  private final SparkHome spark;
  private final Path folder;
  private final int port;
  private final List<Process> processes = new ArrayList<>();

  private LocalCluster(SparkHome spark, Path folder, int port) {
    this.spark = spark;
    this.folder = folder;
    this.port = port;
  }

  static LocalCluster start(SparkHome spark, Path folder) throws Exception {
    LocalCluster cluster = new LocalCluster(spark, folder, freePort());
    cluster.process(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        "127.0.0.1",
        "--port",
        Integer.toString(cluster.port),
        "--webui-port",
        "0");
    cluster.await("master", "I have been elected leader", 1);
    for (String name : List.of("worker1", "worker2")) {
      cluster.process(
          name,
          "org.apache.spark.deploy.worker.Worker",
          "--host",
          "127.0.0.1",
          "--webui-port",
          "0",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--work-dir",
          folder.resolve(name + "-work").toString(),
          cluster.url());
    }
    cluster.await("worker1", "Successfully registered with master", 1);
    cluster.await("worker2", "Successfully registered with master", 1);
    return cluster;
  }

  String url() {
    return "spark://127.0.0.1:" + port;
  }

  /** {@return a process whose output goes to {@code <name>.log}} */
  Process process(String name, String mainClass, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(spark.java("512m"));
    words.add(mainClass);
    words.addAll(List.of(arguments));
    return start(name, words);
  }

  Process start(String name, List<String> words) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    // Where workers take the class path of executors from.
    builder.environment().put("SPARK_HOME", spark.folder().toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    processes.add(process);
    return process;
  }

  /** Kills the worker that was started last with its executor and everything below. */
  void killAWorker() {
    Process worker = processes.get(2);
    List<ProcessHandle> below = worker.toHandle().descendants().toList();
    worker.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  String log(String name) throws IOException {
    Path log = folder.resolve(name + ".log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /** Waits until a log has so many lines with {@code pattern}. */
  void await(String name, String pattern, long times) throws Exception {
    Pattern wanted = Pattern.compile(pattern);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
    while (wanted.matcher(log(name)).results().count() < times) {
      if (System.nanoTime() > end || processes.stream().anyMatch(each -> !each.isAlive())) {
        throw new AssertionError(name + " never said " + pattern + ":\n" + log(name));
      }
      Thread.sleep(POLL_MILLIS);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    for (int i = processes.size() - 1; i >= 0; i--) {
      Process process = processes.get(i);
      List<ProcessHandle> below = process.toHandle().descendants().toList();
      process.destroyForcibly().onExit().join();
      below.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
