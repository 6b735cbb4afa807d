package org.hotfixworkbench.exporters.oval;

/**
 * Values of the registry that tell what a machine runs, all below HKEY_LOCAL_MACHINE. The keys are
 * those of the definitions in CISecurity/OVALRepo (obj:5590, obj:717, obj:1576).
 */
enum RegistryValue {
    PRODUCT_NAME(Keys.VERSION, "ProductName"),
    CURRENT_VERSION(Keys.VERSION, "CurrentVersion"),
    /** There from Windows 10 on, whose CurrentVersion stays at 6.3. */
    MAJOR_VERSION(Keys.VERSION, "CurrentMajorVersionNumber"),
    /** Not CurrentBuild: Windows XP has something else there. */
    BUILD(Keys.VERSION, "CurrentBuildNumber"),
    SERVICE_PACK(Keys.VERSION, "CSDVersion"),
    SYSTEM_ROOT(Keys.VERSION, "SystemRoot"),
    PRODUCT_TYPE("SYSTEM\\CurrentControlSet\\Control\\ProductOptions", "ProductType"),
    ARCHITECTURE(
            "SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment",
            "PROCESSOR_ARCHITECTURE");

    private final String key;
    private final String valueName;

    RegistryValue(String key, String valueName) {
        this.key = key;
        this.valueName = valueName;
    }

    /** The key. */
    String key() {
        return key;
    }

    /** The name of the value. */
    String valueName() {
        return valueName;
    }

    private static final class Keys {
        static final String VERSION = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    }
}
