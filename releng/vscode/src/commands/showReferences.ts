import { commands, Location, Position, Range, Uri } from 'vscode';
import type * as protocol from 'vscode-languageclient';

/** What a code lens runs: the places that it counts, in the editor's own list. */
export async function showReferences(
    uri: string,
    position: protocol.Position,
    locations: readonly protocol.Location[],
): Promise<void> {
    await commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        asPosition(position),
        locations.map((it) => new Location(Uri.parse(it.uri), asRange(it.range))),
    );
}

function asPosition(position: protocol.Position): Position {
    return new Position(position.line, position.character);
}

function asRange(range: protocol.Range): Range {
    return new Range(asPosition(range.start), asPosition(range.end));
}
