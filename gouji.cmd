@echo off
rem Starts Gouji from any working directory. In a source tree it builds the program first where it is not built; a
rem release is built already, and may have a Java of its own in runtime\.
rem   JAVA_HOME        a JDK 17 or newer, if the java on the PATH is older
rem   GOUJI_JAVA_OPTS  options for java; workers of "extract" get their heap by --heap
setlocal
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "JAR=%HERE%\target\gouji.jar"
if not exist "%HERE%\pom.xml" set "JAR=%HERE%\gouji.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java.exe"
rem java says its version on standard error: openjdk version "17.0.15" ...
set "FEATURE=0"
set "SAID=%TEMP%\gouji-java-%RANDOM%.txt"
"%JAVA%" -version 2>"%SAID%" 1>nul
for /f "tokens=3" %%v in ('findstr /i " version " "%SAID%"') do for /f "delims=.-" %%f in ("%%~v") do set "FEATURE=%%f"
del "%SAID%" 2>nul
if %FEATURE% LSS 17 (
  echo There is no Java 17 or newer. Install JDK 17, or set JAVA_HOME to one. 1>&2
  exit /b 1
)

if not exist "%HERE%\pom.xml" goto run

rem A build is due where there is no jar, or where a source or the pom is newer than it.
set "STALE="
if not exist "%JAR%" set "STALE=1"
if not exist "%HERE%\target\lib" set "STALE=1"
if not defined STALE (
  powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; if (Get-ChildItem -LiteralPath ($env:HERE + '\src\main'), ($env:HERE + '\pom.xml') -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $jar } | Select-Object -First 1) { exit 1 }"
  if errorlevel 1 set "STALE=1"
)
if not defined STALE goto run

where mvn >nul 2>nul
if errorlevel 1 (
  echo The first run builds the program with Maven, and there is no mvn. Install Maven 3.8 or newer. 1>&2
  exit /b 1
)
echo Building Gouji ^(first run, or its sources changed^); this may take some minutes ... 1>&2
if not exist "%HERE%\target" mkdir "%HERE%\target"
pushd "%HERE%"
call mvn -B -q -DskipTests -Dgouji.release.skip package > "%HERE%\target\first-build.log" 2>&1
if errorlevel 1 (
  type "%HERE%\target\first-build.log" 1>&2
  echo The build failed. The output above is kept in %HERE%\target\first-build.log 1>&2
  popd
  exit /b 1
)
popd
copy /b "%JAR%"+,, "%JAR%" >nul 2>nul

:run
rem Heap: "extract" only leads worker processes. Others: 512 MiB for each core, but no more than half of the memory.
set "HEAP=384"
if not "%~1"=="extract" for /f %%m in ('powershell -NoProfile -Command "$c = [Environment]::ProcessorCount * 512; $m = [math]::Floor((Get-CimInstance Win32_ComputerSystem).TotalPhysicalMemory / 2MB); [math]::Max(256, [math]::Min($c, $m))"') do set "HEAP=%%m"
rem The program's classes as this Java has them in memory, if "extract" or "prepare" made that file. Java breaks on one
rem that is cut off.
for %%d in ("%JAR%") do set "ARCHIVE=%%~dpdclass-archive\gouji.jsa"
set "BYTES="
if exist "%ARCHIVE%" for %%d in ("%ARCHIVE%") do if exist "%%~dpdbytes" set /p BYTES=<"%%~dpdbytes"
set "SHARED="
if defined BYTES for %%s in ("%ARCHIVE%") do if "%%~zs"=="%BYTES%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:cds=off
rem With more than one thread each, parallel Tesseract is up to 50 times slower.
set "OMP_THREAD_LIMIT=1"
rem The console shows UTF-8 only on code page 65001.
chcp 65001 >nul
"%JAVA%" -Xmx%HEAP%m -XX:+UseSerialGC %SHARED% -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dgouji.home=%HERE%" %GOUJI_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
