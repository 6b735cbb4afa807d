package org.hotfixworkbench.exporters.cyclonedx;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** The list of properties of a component; there is none when nothing is in it. */
final class Properties {

    private static final String NAME_SPACE = "hotfixworkbench:";

    private final JsonWriter json;
    private boolean any;

    Properties(JsonWriter json) {
        this.json = json;
    }

    void begin() {
        any = false;
    }

    /** Adds a property; null is not stated and not written. */
    void add(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            if (!any) {
                any = true;
                json.name("properties").beginArray();
            }
            json.beginObject();
            json.name("name").value(NAME_SPACE + name);
            json.name("value").value(value.toString());
            json.endObject();
        }
    }

    void end() throws IOException {
        if (any) {
            json.endArray();
        }
    }
}
