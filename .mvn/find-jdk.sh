# Finds a JDK that is new enough and exports JAVA_HOME; sourced by ./mvnw and ./run.
NEED=25
_jdk_ok() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  _v=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${_v:-0}" -ge "$NEED" ]
}
_find_jdk() {
  for _d in "${JAVA_HOME:-}" "${JDK25_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [ -n "$_d" ] && _jdk_ok "$_d"; then JAVA_HOME=$_d; export JAVA_HOME; return 0; fi
  done
  _p=$(command -v java 2>/dev/null) && _p=$(readlink -f "$_p") && _d=${_p%/bin/java} && _jdk_ok "$_d" \
    && { JAVA_HOME=$_d; export JAVA_HOME; return 0; }
  echo "需要 JDK $NEED 或更高版本：请安装，或设置 JAVA_HOME。JDK $NEED or newer not found: install one or set JAVA_HOME." >&2
  return 1
}
_find_jdk || exit 1
