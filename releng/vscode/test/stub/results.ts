import type { Location, Position, Range, Uri } from './text';

/** What providers answer: plain values, as the editor gets them. */

export class Diagnostic {
    source: string | undefined;
    code: unknown;
    tags: number[] | undefined;

    constructor(
        readonly range: Range,
        readonly message: string,
        readonly severity: number,
    ) {}
}

export class DiagnosticRelatedInformation {
    constructor(
        readonly location: Location,
        readonly message: string,
    ) {}
}

export class Hover {
    constructor(
        readonly contents: unknown,
        readonly range?: Range,
    ) {}
}

export class CompletionItem {
    constructor(
        readonly label: unknown,
        readonly kind?: number,
    ) {}
}

export class CompletionList {
    constructor(
        readonly items: CompletionItem[] = [],
        readonly isIncomplete = false,
    ) {}
}

export class SymbolInformation {
    constructor(
        readonly name: string,
        readonly kind: number,
        readonly containerName: string,
        readonly location: Location,
    ) {}
}

export class DocumentSymbol {
    children: DocumentSymbol[] = [];

    constructor(
        readonly name: string,
        readonly detail: string,
        readonly kind: number,
        readonly range: Range,
        readonly selectionRange: Range,
    ) {}
}

export class CodeAction {
    constructor(
        readonly title: string,
        readonly kind?: unknown,
    ) {}
}

export class CodeLens {
    constructor(
        readonly range: Range,
        readonly command?: unknown,
    ) {}
}

export class DocumentLink {
    constructor(
        readonly range: Range,
        readonly target?: typeof Uri,
    ) {}
}

export class DocumentHighlight {
    constructor(
        readonly range: Range,
        readonly kind?: number,
    ) {}
}

export class FoldingRange {
    constructor(
        readonly start: number,
        readonly end: number,
        readonly kind?: number,
    ) {}
}

export class SelectionRange {
    constructor(
        readonly range: Range,
        readonly parent?: SelectionRange,
    ) {}
}

export class InlayHint {
    constructor(
        readonly position: Position,
        readonly label: unknown,
        readonly kind?: number,
    ) {}
}

export class InlayHintLabelPart {
    constructor(readonly value: string) {}
}

export class SemanticTokens {
    constructor(
        readonly data: Uint32Array,
        readonly resultId?: string,
    ) {}
}

export class SemanticTokensEdit {
    constructor(
        readonly start: number,
        readonly deleteCount: number,
        readonly data?: Uint32Array,
    ) {}
}

export class SemanticTokensEdits {
    constructor(
        readonly edits: SemanticTokensEdit[],
        readonly resultId?: string,
    ) {}
}

export class SemanticTokensLegend {
    constructor(
        readonly tokenTypes: string[],
        readonly tokenModifiers: string[] = [],
    ) {}
}

export class SignatureHelp {
    signatures: SignatureInformation[] = [];
    activeSignature = 0;
    activeParameter = 0;
}

export class SignatureInformation {
    parameters: ParameterInformation[] = [];

    constructor(
        readonly label: string,
        readonly documentation?: unknown,
    ) {}
}

export class ParameterInformation {
    constructor(
        readonly label: unknown,
        readonly documentation?: unknown,
    ) {}
}

/** An element of a hierarchy, of calls as of types. */
export class HierarchyItem {
    constructor(
        readonly kind: number,
        readonly name: string,
        readonly detail: string,
        readonly uri: typeof Uri,
        readonly range: Range,
        readonly selectionRange: Range,
    ) {}
}

export { HierarchyItem as CallHierarchyItem, HierarchyItem as TypeHierarchyItem };

export class CallHierarchyIncomingCall {
    constructor(
        readonly from: HierarchyItem,
        readonly fromRanges: Range[],
    ) {}
}

export class CallHierarchyOutgoingCall {
    constructor(
        readonly to: HierarchyItem,
        readonly fromRanges: Range[],
    ) {}
}
