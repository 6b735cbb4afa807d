package org.hotfixworkbench.dsl.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON (RFC 8259, strictly) with the place of each value. Gson does not say where a value
 * stands, and a message about a settings file is of little use without that.
 */
final class JsonReader {

    private static final int DEEPEST = 64;

    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private final String text;
    private int at;
    private int depth;

    /** What keeps a text from being JSON. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1;

        private final int offset;

        MalformedException(int offset, String message) {
            super(message);
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    private JsonReader(String text) {
        this.text = text;
    }

    /** Reads a text that holds one value. */
    static Json read(String text) throws MalformedException {
        JsonReader reader = new JsonReader(text);
        if (text.startsWith("\uFEFF")) {
            reader.at++;
        }
        Json value = reader.value();
        if (reader.peek() != 0) {
            throw reader.expected("the end of the file");
        }
        return value;
    }

    private Json value() throws MalformedException {
        char c = peek();
        int start = at;
        switch (c) {
            case '{' -> {
                List<Json.Member> members = members();
                return new Json.Obj(start, at, members);
            }
            case '[' -> {
                List<Json> values = values();
                return new Json.Arr(start, at, values);
            }
            case '"' -> {
                String text = string();
                return new Json.Str(start, at, text);
            }
            default -> {
                return word();
            }
        }
    }

    private Json word() throws MalformedException {
        Matcher matcher = WORD.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw expected("a value");
        }
        int start = at;
        at = matcher.end();
        return new Json.Other(start, at, matcher.group());
    }

    private List<Json.Member> members() throws MalformedException {
        List<Json.Member> members = new ArrayList<>();
        enter();
        if (peek() == '}') {
            leave();
            return members;
        }
        while (true) {
            if (peek() != '"') {
                throw expected("a name in quotes");
            }
            int start = at;
            String name = string();
            if (peek() != ':') {
                throw expected("':'");
            }
            at++;
            members.add(new Json.Member(start, name, value()));
            if (isLast('}', "',' or '}'")) {
                return members;
            }
        }
    }

    private List<Json> values() throws MalformedException {
        List<Json> values = new ArrayList<>();
        enter();
        if (peek() == ']') {
            leave();
            return values;
        }
        while (true) {
            values.add(value());
            if (isLast(']', "',' or ']'")) {
                return values;
            }
        }
    }

    private void enter() throws MalformedException {
        if (++depth > DEEPEST) {
            throw new MalformedException(at, "nested too deeply");
        }
        at++;
    }

    private void leave() {
        depth--;
        at++;
    }

    private boolean isLast(char end, String wanted) throws MalformedException {
        char c = peek();
        if (c == end) {
            leave();
            return true;
        }
        if (c != ',') {
            throw expected(wanted);
        }
        at++;
        return false;
    }

    private String string() throws MalformedException {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) >= ' ') {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            value.append(c == '\\' ? escape() : c);
        }
        throw new MalformedException(start, "this text does not end on its line");
    }

    private char escape() throws MalformedException {
        char c = at < text.length() ? text.charAt(at++) : 0;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c == 'u' && at + 4 <= text.length()) {
            String digits = text.substring(at, at + 4);
            if (digits.matches("[0-9a-fA-F]{4}")) {
                at += 4;
                return (char) Integer.parseInt(digits, 16);
            }
        }
        throw new MalformedException(at - 1, "JSON has no such escape");
    }

    /** The next character that is no white space, which is skipped; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private MalformedException expected(String wanted) {
        String found =
                at >= text.length()
                        ? "the end of the file"
                        : "'" + Character.toString(text.codePointAt(at)) + "'";
        return new MalformedException(at, "expected " + wanted + ", not " + found);
    }
}
