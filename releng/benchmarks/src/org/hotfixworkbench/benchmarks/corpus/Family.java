package org.hotfixworkbench.benchmarks.corpus;

import java.util.List;
import java.util.Locale;

/**
 * The hotfixes of one component, each of which replaces the one before: they have the same files in
 * ever higher versions.
 *
 * @param number from 0
 */
record Family(int number) {

    /** How many hotfixes a family has. */
    static final int SIZE = 50;

    private static final List<String> STEMS =
            List.of(
                    "net", "sec", "cred", "kern", "sto", "vol", "usb", "bits", "dns", "http", "iis",
                    "ker", "ldap", "mf", "ntfs", "ole", "print", "ras", "rpc", "smb", "tcp", "tls",
                    "wmi", "win", "xml");

    private static final List<String> PARTS =
            List.of(
                    "api", "srv", "cli", "core", "port", "mon", "drv", "svc", "util", "prov", "cfg",
                    "ui", "host", "mgr", "flt", "ext", "log", "cache", "auth", "sched", "data",
                    "perf", "diag", "task", "bus", "hub", "pol", "reg", "sync", "wiz", "res", "map",
                    "trc", "evt", "snap", "gate", "pipe", "link", "crypt", "store");

    private static final List<String> ENDINGS = List.of(".dll", ".dll", ".dll", ".sys", ".exe");

    /** What its files and components are named after; no two families share it. */
    String area() {
        int stems = STEMS.size();
        String area = STEMS.get(number % stems) + PARTS.get(number / stems % PARTS.size());
        int round = number / (stems * PARTS.size());
        return round == 0 ? area : area + round;
    }

    /** The name of its file of an index. */
    String file(int index) {
        String part = PARTS.get(index % PARTS.size());
        String area = area();
        String first = area.substring(0, 1).toUpperCase(Locale.ROOT);
        return first + area.substring(1) + part + ENDINGS.get(index % ENDINGS.size());
    }

    /** The name of its component of an index, short enough to be printed whole. */
    String component(int index) {
        return "microsoft-windows-" + area() + "-" + PARTS.get(index % PARTS.size());
    }

    /** The release of Windows that it belongs to. */
    Release release() {
        return Release.ALL.get(number % Release.ALL.size());
    }
}
