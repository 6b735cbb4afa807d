/** Events, cancellation, and what has to be given back. */

export class Disposable {
    static from(...parts: { dispose(): unknown }[]): Disposable {
        return new Disposable(() => {
            parts.forEach((it) => it.dispose());
        });
    }

    constructor(private readonly give: () => void) {}

    dispose(): void {
        this.give();
    }
}

export class EventEmitter<T> {
    private readonly listeners = new Set<(event: T) => unknown>();

    readonly event = (listener: (event: T) => unknown, self?: unknown, disposables?: Disposable[]): Disposable => {
        const bound = listener.bind(self);
        this.listeners.add(bound);
        const registration = new Disposable(() => {
            this.listeners.delete(bound);
        });
        disposables?.push(registration);
        return registration;
    };

    fire(event: T): void {
        [...this.listeners].forEach((it) => it(event));
    }

    dispose(): void {
        this.listeners.clear();
    }
}

export class CancellationTokenSource {
    private readonly requested = new EventEmitter<undefined>();
    readonly token = { isCancellationRequested: false, onCancellationRequested: this.requested.event };

    cancel(): void {
        this.token.isCancellationRequested = true;
        this.requested.fire(undefined);
    }

    dispose(): void {
        this.requested.dispose();
    }
}

export class CancellationError extends Error {}
