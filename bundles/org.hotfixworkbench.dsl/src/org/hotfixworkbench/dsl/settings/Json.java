package org.hotfixworkbench.dsl.settings;

import java.util.List;

/** A value of a JSON text that knows where it stands. */
public sealed interface Json {

    /** The index of its first character. */
    int offset();

    /** An object, its members in the order of the text, equal names included. */
    record Obj(int offset, List<Member> members) implements Json {}

    /** A name with its value; the place is that of the name. */
    record Member(int offset, String name, Json value) {}

    /** An array. */
    record Arr(int offset, List<Json> values) implements Json {}

    /** A string. */
    record Str(int offset, String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Other(int offset, String text) implements Json {}
}
