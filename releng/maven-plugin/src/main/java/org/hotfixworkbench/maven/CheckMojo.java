package org.hotfixworkbench.maven;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks the sources as <code>hotfix check</code> does; findings of severity error fail the build.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CommandMojo {

    /** The goal, with what fetches the command line. */
    @Inject
    public CheckMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    String command() {
        return "check";
    }

    @Override
    List<String> furtherArguments() {
        return List.of();
    }
}
