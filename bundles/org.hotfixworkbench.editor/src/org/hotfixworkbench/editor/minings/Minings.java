package org.hotfixworkbench.editor.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.hotfixworkbench.editor.server.Answers;

/** What answers of the server become for the platform, which logs what it does not expect. */
final class Minings {

    private Minings() {}

    static CompletableFuture<List<? extends ICodeMining>> none() {
        return CompletableFuture.completedFuture(List.of());
    }

    /** The minings of an answer; none when there is no answer. */
    static <T> CompletableFuture<List<? extends ICodeMining>> of(
            CompletableFuture<T> answer, Function<T, List<ICodeMining>> minings) {
        return answer.handle(
                (value, failure) -> {
                    if (failure != null) {
                        Answers.log(failure);
                    }
                    return value == null ? List.of() : minings.apply(value);
                });
    }
}
