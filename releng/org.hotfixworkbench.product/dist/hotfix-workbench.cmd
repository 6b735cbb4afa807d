@echo off
rem Starts the workbench: needs a Java 21 or later. Arguments go to Eclipse: "-data FOLDER" takes another workspace,
rem "-nosplash -application org.hotfixworkbench.cli check FOLDER" runs a command without a window.
setlocal
set "home=%~dp0"
set "JAVA_COMMAND=java"
call "%home%scripts\java.cmd"
if not defined FOUND_JAVA (
	echo hotfix-workbench: no Java 21 or later found: install one ^(Temurin 25, for example^) or set JAVA_HOME 1>&2
	exit /b 2
)
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fj"
rem 23 is what the menu item Restart answers.
:start
"%FOUND_JAVA%\bin\java.exe" "@%home%scripts\java.options" %HOTFIX_JAVA_OPTS% -jar "%launcher%" %*
if %errorlevel%==23 goto start
exit /b %errorlevel%
