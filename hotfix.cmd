@echo off
rem The command line, from a clone: "hotfix check examples/servicing". Builds it first when it is missing or older than
rem its sources. "hotfix workbench" does the same with the workbench.
setlocal
set "root=%~dp0"
set "what=command line"
set "module=releng/cli"
set "folder=releng\cli"
set "phase=package"
set "built=%root%releng\cli\target\hotfix\built"
set "modules=targetplatform,releng/generator"
set "bundles=model core importers exporters dsl dsl.ide cli"
if not "%~1"=="workbench" goto known
set "what=workbench"
set "module=releng/org.hotfixworkbench.product"
set "folder=releng\org.hotfixworkbench.product"
set "phase=pre-integration-test"
set "built=%root%%folder%\target\products\built"
set "modules=%modules%,features/org.hotfixworkbench.platform.feature,features/org.hotfixworkbench.feature"
set "bundles=%bundles% editor workbench"
:known
call "%root%releng\scripts\java.cmd"
if not defined FOUND_JAVA (
	echo hotfix: no JDK 21 or later found: install one ^(Temurin 25, for example^) or set JAVA_HOME 1>&2
	exit /b 2
)
if not exist "%built%" goto build
"%FOUND_JAVA%\bin\java.exe" -XX:TieredStopAtLevel=1 "%root%releng\scripts\Newer.java" "%built%" "%root%pom.xml" "%root%targetplatform" "%root%bundles" "%root%features" "%root%%folder%" "%root%releng\scripts" "%root%docs\rules"
if not errorlevel 1 goto run
:build
echo hotfix: building the %what% 1>&2
if not exist "%root%%folder%\target" mkdir "%root%%folder%\target"
for %%b in (%bundles%) do call set "modules=%%modules%%,bundles/org.hotfixworkbench.%%b"
call "%root%mvnw.cmd" -B %phase% -DskipTests -Dspotless.check.skip -Dcheckstyle.skip -Djacoco.skip -pl "%modules%,%module%" > "%root%%folder%\target\build.log" 2>&1
if errorlevel 1 (
	for /f "usebackq tokens=1* delims= " %%a in ("%root%%folder%\target\build.log") do if "%%a"=="[ERROR]" echo %%a %%b 1>&2
	echo hotfix: the build failed, see %root%%folder%\target\build.log 1>&2
	exit /b 2
)
:run
if "%what%"=="workbench" goto workbench
call "%root%releng\cli\target\hotfix\bin\hotfix.cmd" %*
exit /b %errorlevel%
:workbench
rem Arguments without the first: shift does not change %*.
set "rest="
:next
shift
if "%~1"=="" goto start
set rest=%rest% %1
goto next
:start
call "%root%releng\org.hotfixworkbench.product\target\products\org.hotfixworkbench.product\win32\win32\x86_64\hotfix-workbench\hotfix-workbench.cmd" %rest%
exit /b %errorlevel%
