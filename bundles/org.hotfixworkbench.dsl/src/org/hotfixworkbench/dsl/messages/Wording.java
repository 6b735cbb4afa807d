package org.hotfixworkbench.dsl.messages;

import java.util.Map;

/** The words for what the grammar demands. */
final class Wording {

    private static final Map<String, String> VALUES =
            Map.ofEntries(
                    Map.entry("Name", "a name"),
                    Map.entry("LevelName", "the name of a level such as SP1"),
                    Map.entry("STRING", "a text in quotes"),
                    Map.entry("Text", "a text in quotes"),
                    Map.entry("INT", "a number"),
                    Map.entry("Revision", "a revision such as 16384"),
                    Map.entry("KbNumber", "an article number such as KB976932"),
                    Map.entry("FileVersion", "a version such as 6.1.7601.21932"),
                    Map.entry("VersionMask", "a version mask such as 6.1.7601.21xxx"),
                    Map.entry("OsVersion", "a Windows version such as 6.1"),
                    Map.entry("RevisionRange", "a range of revisions such as 16384..20479"),
                    Map.entry("FileSize", "a size such as 16,384"),
                    Map.entry("Date", "a date such as 2010-09-16"),
                    Map.entry("Time", "a time such as 06:35"),
                    Map.entry("Architecture", "an architecture such as x64"),
                    Map.entry("PackageArchitecture", "an architecture such as x64, or unstated,"),
                    Map.entry("Restart", "required, possible or none"),
                    Map.entry("HotfixClass", "a class such as hotfix or security-update"),
                    Map.entry("Verdict", "a verdict such as applicable"),
                    Map.entry("Reason", "a reason such as service-level"),
                    Map.entry("PayloadCodebase", "the name of a code base, or unstated,"),
                    Map.entry("ProductList", "the name of a product"),
                    Map.entry("Prerequisites", "a condition, or none,"),
                    Map.entry("Condition", "a condition such as Windows7 SP1"),
                    Map.entry("RegistryInformation", "unchanged, or the keys in quotes,"),
                    Map.entry("Replacement", "nothing, or the names of hotfixes,"),
                    Map.entry("FactList", "a list of names"),
                    Map.entry("NameList", "a list of names"));

    private static final Map<String, String> REFERENCES =
            Map.of(
                    "Hotfix", "the name of a hotfix",
                    "Machine", "the name of a machine",
                    "Product", "the name of a product",
                    "Codebase", "the name of a code base",
                    "ServiceLevel", "the name of a level such as SP1",
                    "ServiceBranch", "the name of a branch such as LDR");

    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("version", "file version"),
                    Map.entry("size", "size"),
                    Map.entry("date", "date"),
                    Map.entry("time", "time"),
                    Map.entry("platform", "platform"),
                    Map.entry("level", "service level"),
                    Map.entry("requiredLevel", "service level"),
                    Map.entry("branch", "service branch"),
                    Map.entry("serviceBranch", "service branch"),
                    Map.entry("architecture", "architecture"),
                    Map.entry("supportedFrom", "first day of support"),
                    Map.entry("supportedUntil", "last day of support"),
                    Map.entry("from", "first day"),
                    Map.entry("until", "last day"));

    private Wording() {}

    /** Returns whether a name is demanded, so that a word of the language can be quoted there. */
    static boolean isName(Expectation expected) {
        return expected.rule().equals("Name") || expected.rule().equals("LevelName");
    }

    /** Returns the name of the column that a hyphen could fill, or empty. */
    static String column(Expectation expected) {
        return expected.dash() ? COLUMNS.getOrDefault(expected.feature(), "value") : "";
    }

    /** Returns what is demanded, or empty when there are no words for it. */
    static String value(Expectation expected) {
        if (!expected.keyword().isEmpty()) {
            return "'" + expected.keyword() + "'";
        }
        if (expected.feature().equals("levels") && !expected.type().isEmpty()) {
            return "a level such as SP1, or any level,";
        }
        String value = VALUES.getOrDefault(expected.rule(), "");
        return REFERENCES.getOrDefault(expected.type(), value);
    }
}
