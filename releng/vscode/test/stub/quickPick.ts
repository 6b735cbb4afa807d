import { editor } from './editor';
import { EventEmitter } from './events';

interface Item {
    readonly label: string;
}

/** A list to choose from, with a user who types the text of the test and takes the item of the test. */
export class QuickPick {
    value = '';
    placeholder = '';
    selectedItems: Item[] = [];
    private shown: Item[] = [];
    private readonly valueChanged = new EventEmitter<string>();
    private readonly accepted = new EventEmitter<undefined>();
    private readonly hidden = new EventEmitter<undefined>();

    readonly onDidChangeValue = this.valueChanged.event;
    readonly onDidAccept = this.accepted.event;
    readonly onDidHide = this.hidden.event;

    get items(): Item[] {
        return this.shown;
    }

    /** When what was typed has been found, the user chooses. */
    set items(items: Item[]) {
        this.shown = items;
        if (this.value === editor.typed && editor.typed !== '') {
            this.choose();
        }
    }

    show(): void {
        if (editor.typed === '') {
            this.choose();
        } else {
            this.value = editor.typed;
            this.valueChanged.fire(editor.typed);
        }
    }

    private choose(): void {
        const wanted = editor.picks.shift();
        this.selectedItems = this.shown.filter((it) => it.label === wanted);
        if (this.selectedItems.length === 0) {
            this.hide();
        } else {
            this.accepted.fire(undefined);
        }
    }

    hide(): void {
        this.hidden.fire(undefined);
    }

    dispose(): void {
        this.valueChanged.dispose();
    }
}
