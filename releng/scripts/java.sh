# Sourced by start scripts. find_java prints the home of a JDK of version 21 or later (25 preferred), or fails. Who only runs
# Java sets java_command=java before: then a run-time without compiler will do, too.
java_command=${java_command:-javac}

# Sets "value" to that of the key $2 in the file "release" that every JDK carries in its folder $1; fails without one.
# Reading it costs nothing; starting a JVM to ask would cost more than the whole search. Setting a variable takes no process,
# as printing would.
release_value() {
	[ -r "$1/release" ] || return 1
	while IFS='=' read -r key value; do
		if [ "$key" = "$2" ]; then
			value=${value#\"}
			value=${value%\"*}
			return 0
		fi
	done < "$1/release"
	return 1
}

# Succeeds when folder $1 holds a JDK that is new enough; sets "version" to its feature version, such as 25.
is_new_enough() {
	[ -x "$1/bin/$java_command" ] && release_value "$1" JAVA_VERSION || return 1
	version=${value%%[.+-]*}
	[ "$version" -ge 21 ] 2> /dev/null
}

find_java() {
	if [ -n "${JAVA_HOME:-}" ] && is_new_enough "$JAVA_HOME"; then
		echo "$JAVA_HOME"
		return 0
	fi
	on_path=$(command -v "$java_command" 2> /dev/null) || on_path=
	if [ -n "$on_path" ]; then
		on_path=$(readlink -f "$on_path" 2> /dev/null || echo "$on_path")
		on_path=${on_path%/bin/"$java_command"}
		if is_new_enough "$on_path"; then
			echo "$on_path"
			return 0
		fi
	fi
	found=
	for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /Library/Java/JavaVirtualMachines/*/Contents/Home \
		"${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
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
