package org.hotfixworkbench.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hotfixworkbench.dsl.ide.server.Session;

/** Something that an editor sends by name. Stateless; listed in {@link Commands}. */
public interface Command {

    /** Its name, which is API. */
    String id();

    /** What it wants to know, in the order in which arguments without names are given. */
    List<Parameter> parameters();

    /**
     * Does it.
     *
     * @param session the client and its files
     * @param arguments what it was given
     * @return what it answers, as Gson writes it; cancelling it ends the work
     */
    CompletableFuture<Object> run(Session session, Arguments arguments);
}
