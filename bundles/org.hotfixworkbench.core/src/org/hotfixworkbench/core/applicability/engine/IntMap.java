package org.hotfixworkbench.core.applicability.engine;

import java.util.Arrays;

/** Numbers by number, without boxes; keys are not negative. */
final class IntMap {

    private static final int SPREAD = 0x9E37_79B9;
    private static final int FREE = -1;

    private int[] keys;
    private int[] values;
    private int count;

    IntMap() {
        keys = new int[16];
        values = new int[16];
        Arrays.fill(keys, FREE);
    }

    /** The value of a key, or another one when there is none. */
    int get(int key, int otherwise) {
        int at = slot(key);
        return keys[at] == key ? values[at] : otherwise;
    }

    boolean has(int key) {
        return keys[slot(key)] == key;
    }

    /** Keeps the larger one of the value that is there and another one. */
    void max(int key, int value) {
        int at = slot(key);
        if (keys[at] == key) {
            values[at] = Math.max(values[at], value);
            return;
        }
        keys[at] = key;
        values[at] = value;
        if (++count * 2 > keys.length) {
            grow();
        }
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = (key * SPREAD >>> 7) & mask;
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[keys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
