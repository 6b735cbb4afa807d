package org.hotfixworkbench.dsl.ide.server;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a request answers when it has no result. */
public final class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** What to throw when a request asks for something that there is not; the user reads it. */
    public static ResponseErrorException of(String message) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }

    /** What has failed, without the wrapping of futures that depend on others. */
    public static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /** Runs something; what it throws unforeseen is a defect: it is logged, and the client told. */
    static <T> T reported(LanguageClient client, Callable<T> task) throws Exception {
        try {
            return task.call();
        } catch (ResponseErrorException | CancellationException e) {
            throw e;
        } catch (Exception | StackOverflowError e) {
            LOG.error("internal error", e);
            client.logMessage(new MessageParams(MessageType.Error, "internal error: " + e));
            throw new ResponseErrorException(
                    new ResponseError(
                            ResponseErrorCode.InternalError, "internal error: " + e, null));
        }
    }
}
