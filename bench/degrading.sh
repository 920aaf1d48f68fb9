# Sourced by bench/accuracy and bench/calibrate, in the project's folder: builds what they need.
#   run_bench CLASS ARGUMENT...   runs a main class of bench/src with the program and the degrader

# As ./gouji sets it; more than one thread each makes Tesseract slower.
export LC_ALL=C.UTF-8 OMP_THREAD_LIMIT=1
home=$PWD

./gouji --version >/dev/null
classes=$(mktemp -d)
trap 'rm -rf -- "$classes"' EXIT
mapfile -t sources < <(
  find src/test/java/org/gouji/degrade src/test/java/org/gouji/calibration -name '*.java' \
    ! -name '*Test.java' ! -name package-info.java
)
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" --release 17 -Xlint:all,-path,-processing -Werror -proc:none \
  -cp 'target/gouji.jar:target/lib/*' -d "$classes" \
  "${sources[@]}" bench/src/org/gouji/cli/*.java bench/src/org/gouji/bench/accuracy/*.java

run_bench() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx3g -XX:+UseSerialGC -Dfile.encoding=UTF-8 \
    -Djava.awt.headless=true -Dgouji.home="$home" -Dorg.slf4j.simpleLogger.defaultLogLevel=off \
    ${commit:+-Dgouji.commit="$commit"} -cp "$classes:$home/target/gouji.jar:$home/target/lib/*" "$@"
}
