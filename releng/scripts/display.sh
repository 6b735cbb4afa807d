# Sourced by mvnw, behind packages.sh. ensure_display sees to it that the UI tests have a display: on Linux without one it starts Xvfb, after
# installing what is missing where that is allowed. stop_display ends it.

# Succeeds when the arguments of Maven ask for a phase that runs the tests of a bundle. Its name is the first argument.
wants_tests_of() {
	bundle=$1
	shift
	wanted=1
	chosen=
	for argument in "$@"; do
		case $argument in
			test | package | integration-test | verify | install | deploy) wanted=0 ;;
			-DskipTests | -DskipTests=true | -Dmaven.test.skip | -Dmaven.test.skip=true) return 1 ;;
			-pl | --projects) chosen=next ;;
			*) [ "$chosen" = next ] && chosen=$argument ;;
		esac
	done
	case $chosen in
		'' | *"$bundle"*) return "$wanted" ;;
		*) return 1 ;;
	esac
}

wants_ui_tests() {
	# measures the workbench in its window
	case " $* " in *" -Pbenchmarks "* | *" -P benchmarks "*) return 0 ;; esac
	wants_tests_of editor.tests "$@" || wants_tests_of workbench.tests "$@" || wants_tests_of products.tests "$@"
}

# Prints the Debian packages that the UI tests need and that are not there.
missing_packages() {
	command -v Xvfb > /dev/null || printf ' xvfb'
	command -v xdotool > /dev/null || printf ' xdotool'
	{ ldconfig -p 2> /dev/null || /sbin/ldconfig -p 2> /dev/null; } | grep -q 'libgtk-3\.so\.0' || printf ' libgtk-3-0'
	[ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" -name '*.ttf' 2> /dev/null | head -n 1)" ] \
		|| printf ' fonts-dejavu-core'
}

ensure_display() {
	[ -z "${DISPLAY:-}" ] && [ "$(uname -s)" = Linux ] && wants_ui_tests "$@" || return 0
	missing=$(missing_packages)
	[ -z "$missing" ] || echo "mvnw: installing$missing for the UI tests" >&2
	# shellcheck disable=SC2086
	if [ -n "$missing" ] && ! install_packages $missing; then
		echo "mvnw: the UI tests need a display: install$missing, or set DISPLAY, or leave them out with -DskipTests" >&2
		return 1
	fi
	display_number=$(mktemp) || return 1
	# Xvfb looks for a free number itself and tells which. It would begin anew whenever its last client goes, and fail those that
	# come meanwhile.
	Xvfb -noreset -displayfd 3 -screen 0 1400x1000x24 -nolisten tcp 3> "$display_number" > /dev/null 2>&1 &
	display_process=$!
	waited=0
	while [ ! -s "$display_number" ] && [ "$waited" -lt 100 ] && kill -0 "$display_process" 2> /dev/null; do
		sleep 0.1
		waited=$((waited + 1))
	done
	number=$(cat "$display_number")
	rm -f "$display_number"
	if [ -z "$number" ]; then
		echo "mvnw: Xvfb did not start; see what 'Xvfb :99' says" >&2
		return 1
	fi
	DISPLAY=:$number
	export DISPLAY
}

stop_display() {
	[ -n "${display_process:-}" ] && kill "$display_process" 2> /dev/null
	display_process=
}
