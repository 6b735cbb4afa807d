package org.hotfixworkbench.exporters.pkgproperties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotfixworkbench.exporters.updates.Platform;
import org.hotfixworkbench.model.Architecture;
import org.hotfixworkbench.model.HotfixClass;
import org.hotfixworkbench.model.value.KbNumber;
import org.hotfixworkbench.model.value.OsVersion;

/** How stand-alone updates and what they hold are called. */
final class UpdateName {

    /** The first version of Windows with stand-alone updates. */
    private static final int FIRST = 6;

    private UpdateName() {}

    /**
     * The name of an update without its ending; empty when the release has none.
     *
     * <p>Domain: Windows6.0, 6.1, 8-RT and 8.1 in the names of KB2999226 (ohsevin/vc_runtimes,
     * README), Windows10.0 in that of KB3157663 (Microsoft Learn, "Manage Nano Server").
     */
    static Optional<String> of(Platform platform, KbNumber article) {
        OsVersion version = platform.codebase().getVersion();
        if (version == null
                || version.major() < FIRST
                || platform.architecture() == Architecture.UNSTATED) {
            return Optional.empty();
        }
        String system =
                switch (version.toString()) {
                    case "6.2" -> "8-RT";
                    case "6.3" -> "8.1";
                    default -> version.toString();
                };
        return Optional.of(
                "Windows%s-%s-%s".formatted(system, article, platform.architecture().getLiteral()));
    }

    /**
     * The systems that an update is for.
     *
     * <p>Domain: "Windows Vista SP1; Windows Server 2008;" (blog hot, 2008/08/25); the level that a
     * product was released with is not named.
     */
    static String applicability(List<Platform> platforms) {
        return platforms.stream()
                .map(it -> it.productTitle() + level(it.levelName()) + ";")
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String level(String name) {
        return name.equals("RTM") || name.isEmpty() ? "" : " " + name;
    }

    /** The word for an architecture in manifests and properties. */
    static String processor(Architecture architecture) {
        return architecture == Architecture.X64 ? "amd64" : architecture.getLiteral();
    }

    /** The release type; empty when the source states none. The words are those of DISM. */
    static Optional<String> packageType(HotfixClass releaseClass) {
        return switch (releaseClass) {
            case UNSTATED -> Optional.empty();
            case HOTFIX -> Optional.of("Hotfix");
            case CRITICAL_UPDATE -> Optional.of("Critical Update");
            case SECURITY_UPDATE, SECURITY_ONLY -> Optional.of("Security Update");
            case ROLLUP, PREVIEW -> Optional.of("Update Rollup");
            case SERVICE_PACK -> Optional.of("Service Pack");
            case FEATURE_PACK -> Optional.of("Feature Pack");
            case DRIVER -> Optional.of("Driver");
            default -> Optional.of("Update");
        };
    }
}
