# Sourced by mvnw and hotfix. find_java prints the home of a JDK of version 21 or later (25 preferred), or fails.

# Prints the feature version (25) of the JDK in folder $1; fails when there is none. Reads the file that every JDK
# carries instead of starting a JVM: that would cost more than the whole search.
java_version() {
	[ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
	while IFS='=' read -r key value; do
		if [ "$key" = JAVA_VERSION ]; then
			value=${value#\"}
			echo "${value%%[.\"+-]*}"
			return 0
		fi
	done < "$1/release"
	return 1
}

# Succeeds when folder $1 holds a JDK that is new enough.
is_new_enough() {
	version=$(java_version "$1") && [ "$version" -ge 21 ] 2> /dev/null
}

find_java() {
	if [ -n "${JAVA_HOME:-}" ] && is_new_enough "$JAVA_HOME"; then
		echo "$JAVA_HOME"
		return 0
	fi
	on_path=$(command -v javac 2> /dev/null) || on_path=
	if [ -n "$on_path" ]; then
		on_path=$(readlink -f "$on_path" 2> /dev/null || echo "$on_path")
		on_path=${on_path%/bin/javac}
		if is_new_enough "$on_path"; then
			echo "$on_path"
			return 0
		fi
	fi
	found=
	for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
		if is_new_enough "$home"; then
			if [ "$version" = 25 ]; then
				echo "$home"
				return 0
			fi
			found=$home
		fi
	done
	[ -n "$found" ] && echo "$found"
}
