@echo off
rem The command line, from a clone: "hotfix check examples/servicing". Builds it first when it is missing or older than
rem its sources.
setlocal
set "root=%~dp0"
set "built=%root%releng\cli\target\hotfix\built"
call "%root%releng\scripts\java.cmd"
if not defined FOUND_JAVA (
	echo hotfix: no JDK 21 or later found: install one ^(Temurin 25, for example^) or set JAVA_HOME 1>&2
	exit /b 2
)
if not exist "%built%" goto build
"%FOUND_JAVA%\bin\java.exe" -XX:TieredStopAtLevel=1 "%root%releng\scripts\Newer.java" "%built%" "%root%pom.xml" "%root%targetplatform" "%root%bundles" "%root%releng\cli" "%root%releng\scripts" "%root%docs\rules"
if not errorlevel 1 goto run
:build
echo hotfix: building the command line 1>&2
if not exist "%root%releng\cli\target" mkdir "%root%releng\cli\target"
set "modules=targetplatform,releng/generator,releng/cli"
for %%b in (model core importers exporters dsl dsl.ide cli) do call set "modules=%%modules%%,bundles/org.hotfixworkbench.%%b"
call "%root%mvnw.cmd" -B package -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -Djacoco.skip -pl "%modules%" > "%root%releng\cli\target\build.log" 2>&1
if errorlevel 1 (
	for /f "usebackq tokens=1* delims= " %%a in ("%root%releng\cli\target\build.log") do if "%%a"=="[ERROR]" echo %%a %%b 1>&2
	echo hotfix: the build failed, see %root%releng\cli\target\build.log 1>&2
	exit /b 2
)
:run
call "%root%releng\cli\target\hotfix\bin\hotfix.cmd" %*
exit /b %errorlevel%
