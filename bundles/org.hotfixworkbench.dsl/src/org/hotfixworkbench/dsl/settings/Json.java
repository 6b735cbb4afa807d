package org.hotfixworkbench.dsl.settings;

import java.util.List;

/** A value of a JSON text that knows where it stands. */
public sealed interface Json {

    /** The index of its first character. */
    int offset();

    /** The index behind its last character. */
    int end();

    /** An object, its members in the order of the text, equal names included. */
    record Obj(int offset, int end, List<Member> members) implements Json {}

    /** A name with its value; the place is that of the name. */
    record Member(int offset, String name, Json value) {}

    /** An array. */
    record Arr(int offset, int end, List<Json> values) implements Json {}

    /** A string. */
    record Str(int offset, int end, String value) implements Json {}

    /** A number, {@code true}, {@code false} or {@code null}, as it is written. */
    record Other(int offset, int end, String text) implements Json {}
}
