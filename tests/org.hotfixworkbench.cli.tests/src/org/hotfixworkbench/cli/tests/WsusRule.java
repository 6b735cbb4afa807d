package org.hotfixworkbench.cli.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Evaluates the applicability rules of a package on a machine, as Microsoft Learn describes them
 * (BaseApplicabilityRules Schema, LogicalApplicabilityRules Schema).
 */
final class WsusRule {

    private static final Pattern HOTFIX =
            Pattern.compile("select \\* from Win32_QuickFixEngineering where HotFixID='(KB\\d+)'");
    private static final Pattern FEATURE =
            Pattern.compile(
                    "select \\* from Win32_OptionalFeature where Name='(\\w+)' and InstallState=1");
    private static final Pattern CAPTION =
            Pattern.compile("(?: where | and )(not )?Caption like '([^']*)'");

    private final WsusMachine machine;

    WsusRule(WsusMachine machine) {
        this.machine = machine;
    }

    /** Whether a rule holds. */
    boolean holds(Element rule) {
        return switch (rule.getLocalName()) {
            case "True" -> true;
            case "False" -> false;
            case "And" -> children(rule).stream().allMatch(this::holds);
            case "Or" -> children(rule).stream().anyMatch(this::holds);
            case "Not" -> !holds(children(rule).getFirst());
            case "Processor" -> machine.processor() == number(rule, "Architecture");
            case "WindowsVersion" -> version(rule);
            case "FileExists" -> file(rule) != null;
            case "FileVersion" -> fileVersion(rule);
            case "WmiQuery" -> query(rule.getAttribute("WqlQuery"));
            default -> throw new IllegalArgumentException(rule.getLocalName());
        };
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
            if (it instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static int number(Element rule, String attribute) {
        return Integer.parseInt(rule.getAttribute(attribute));
    }

    private static boolean agrees(Element rule, String attribute, int actual) {
        return !rule.hasAttribute(attribute) || number(rule, attribute) == actual;
    }

    private boolean version(Element rule) {
        if (!rule.getAttribute("Comparison").equals("EqualTo")) {
            throw new IllegalArgumentException(rule.getAttribute("Comparison"));
        }
        return agrees(rule, "MajorVersion", machine.major())
                && agrees(rule, "MinorVersion", machine.minor())
                && agrees(rule, "BuildNumber", machine.build())
                && agrees(rule, "ServicePackMajor", machine.servicePack())
                && agrees(rule, "ProductType", machine.productType());
    }

    private int[] file(Element rule) {
        return machine.file(
                number(rule, "Csidl"), rule.getAttribute("Path").toLowerCase(Locale.ROOT));
    }

    private boolean fileVersion(Element rule) {
        int[] there = file(rule);
        if (there == null) {
            return false;
        }
        int order =
                java.util.Arrays.compare(there, WsusMachine.version(rule.getAttribute("Version")));
        return switch (rule.getAttribute("Comparison")) {
            case "LessThanOrEqualTo" -> order <= 0;
            case "GreaterThanOrEqualTo" -> order >= 0;
            default -> throw new IllegalArgumentException(rule.getAttribute("Comparison"));
        };
    }

    private boolean query(String wql) {
        Matcher hotfix = HOTFIX.matcher(wql);
        if (hotfix.matches()) {
            return machine.hotfixes().contains(hotfix.group(1));
        }
        Matcher feature = FEATURE.matcher(wql);
        if (feature.matches()) {
            return machine.features().contains(feature.group(1));
        }
        if (!wql.startsWith("select * from Win32_OperatingSystem where Caption")) {
            throw new IllegalArgumentException(wql);
        }
        Matcher caption = CAPTION.matcher(wql);
        boolean holds = true;
        while (caption.find()) {
            String pattern = caption.group(2).replace(".", "\\.").replace("%", ".*");
            holds &= machine.caption().matches(pattern) == (caption.group(1) == null);
        }
        return holds;
    }
}
