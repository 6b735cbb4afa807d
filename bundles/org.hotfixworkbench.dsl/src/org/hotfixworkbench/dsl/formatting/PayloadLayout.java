package org.hotfixworkbench.dsl.formatting;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.hotfixworkbench.model.ArchitecturePackage;
import org.hotfixworkbench.model.BranchMask;
import org.hotfixworkbench.model.FileEntry;
import org.hotfixworkbench.model.PackageEntry;
import org.hotfixworkbench.model.Payload;

/** The layout of a payload: the rows of one kind in one package are a table. */
final class PayloadLayout {

    private static final int ROW_KEYWORD_WIDTH = "manifest".length();
    private static final int FILE_COLUMNS = 10;
    private static final int FILE_SIZE_COLUMN = 3;
    private static final int OTHER_COLUMNS = 5;
    private static final int OTHER_SIZE_COLUMN = 2;
    private static final int BRANCH_COLUMNS = 4;

    private final Layout layout;

    PayloadLayout(Layout layout) {
        this.layout = layout;
    }

    void plan(Payload payload) {
        layout.before(payload, Gap.PARAGRAPH);
        payload.getSuppressions().forEach(layout::line);
        Table branches = Table.of(BRANCH_COLUMNS);
        for (BranchMask branch : payload.getBranches()) {
            layout.line(branch);
            branches.add(layout.tokens(branch));
        }
        branches.align(layout);
        for (ArchitecturePackage part : payload.getPackages()) {
            layout.line(part);
            plan(part);
        }
        layout.closeBlock(payload);
    }

    private void plan(ArchitecturePackage part) {
        part.getSuppressions().forEach(layout::line);
        Map<EClass, Table> tables = new HashMap<>();
        for (PackageEntry entry : part.getEntries()) {
            layout.line(entry);
            tables.computeIfAbsent(entry.eClass(), kind -> tableFor(entry))
                    .add(layout.tokens(entry));
        }
        tables.values().forEach(table -> table.align(layout));
        layout.closeBlock(part);
    }

    private static Table tableFor(PackageEntry entry) {
        Table table =
                entry instanceof FileEntry
                        ? Table.of(FILE_COLUMNS).flushRight(FILE_SIZE_COLUMN)
                        : Table.of(OTHER_COLUMNS).flushRight(OTHER_SIZE_COLUMN);
        return table.firstWidth(ROW_KEYWORD_WIDTH);
    }
}
