@echo off
rem Runs Maven 3.9 or later on a JDK 21 or later, whatever the defaults of this machine are: "mvnw verify".
setlocal
set "root=%~dp0"
set "maven_version=3.9.16"
call "%root%releng\scripts\java.cmd"
if not defined FOUND_JAVA (
	echo mvnw: no JDK 21 or later found: install one ^(Temurin 25, for example^) or set JAVA_HOME 1>&2
	exit /b 2
)
set "JAVA_HOME=%FOUND_JAVA%"
if not defined HOTFIX_TOOLS set "HOTFIX_TOOLS=%USERPROFILE%\.m2\wrapper\hotfixworkbench"
set "maven=%HOTFIX_TOOLS%\apache-maven-%maven_version%\bin\mvn.cmd"
if exist "%maven%" goto run
set "found="
for %%m in (mvn.cmd) do set "found=%%~$PATH:m"
if not defined found (
	echo mvnw: no Maven found: install any Maven 3 ^(it fetches %maven_version%^), or put 3.9 or later on the path 1>&2
	exit /b 2
)
set "maven="
for /f "tokens=1-4 delims=. " %%a in ('call "%found%" --version 2^>nul') do (
	if "%%a %%b %%c"=="Apache Maven 3" if %%d geq 9 set "maven=%found%"
)
if defined maven goto run
set "maven=%HOTFIX_TOOLS%\apache-maven-%maven_version%\bin\mvn.cmd"
echo mvnw: fetching Maven %maven_version% 1>&2
if not exist "%HOTFIX_TOOLS%" mkdir "%HOTFIX_TOOLS%"
pushd "%HOTFIX_TOOLS%"
call "%found%" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -Dartifact=org.apache.maven:apache-maven:%maven_version%:zip:bin "-DoutputDirectory=%HOTFIX_TOOLS%"
popd
if not exist "%maven%" (
	echo mvnw: Maven %maven_version% could not be fetched 1>&2
	exit /b 2
)
:run
cd /d "%root%"
call "%maven%" %*
exit /b %errorlevel%
