package org.hotfixworkbench.exporters.tables;

import java.io.CharConversionException;
import java.io.IOException;
import org.hotfixworkbench.exporters.ModelWriter;
import org.hotfixworkbench.model.AlternativeGroup;
import org.hotfixworkbench.model.Codebase;
import org.hotfixworkbench.model.Element;
import org.hotfixworkbench.model.Expectation;
import org.hotfixworkbench.model.Hotfix;
import org.hotfixworkbench.model.Machine;
import org.hotfixworkbench.model.NamedElement;
import org.hotfixworkbench.model.Product;
import org.hotfixworkbench.model.ServicingFactory;
import org.hotfixworkbench.model.value.KbNumber;

/**
 * Makes rows of elements. Of the elements only the names of those that can be referred to are kept,
 * with their ids. A hotfix that is referred to and described nowhere gets its row at the end.
 */
public final class ModelTables implements ModelWriter {

    private final TableOutput out;
    private final ModelIds ids = new ModelIds();
    private final SuppressionRows suppressions;
    private final CatalogRows catalog;
    private final HotfixRows hotfixes;
    private final MachineRows machines;
    private final StatementRows statements;
    private int position;

    /** Writes rows to a sink, which is closed with this writer. */
    public ModelTables(TableSink sink) {
        out = new TableOutput(sink);
        suppressions = new SuppressionRows(out);
        catalog = new CatalogRows(out, ids);
        hotfixes = new HotfixRows(out, ids, suppressions);
        machines = new MachineRows(out, ids);
        statements = new StatementRows(out, ids);
    }

    @Override
    public void write(Element element) throws IOException {
        position++;
        try {
            switch (element) {
                case Codebase it ->
                        accepted(CatalogTables.CODEBASE, catalog.write(it, position), it);
                case Product it -> accepted(CatalogTables.PRODUCT, catalog.write(it, position), it);
                case Hotfix it -> accepted(HotfixTables.HOTFIX, hotfixes.write(it, position), it);
                case Machine it ->
                        accepted(MachineTables.MACHINE, machines.write(it, position), it);
                case AlternativeGroup it ->
                        accepted(MachineTables.ALTERNATIVE, statements.write(it, position), it);
                case Expectation it ->
                        accepted(MachineTables.EXPECTATION, statements.write(it, position), it);
                default -> throw new IllegalArgumentException(element.eClass().getName());
            }
        } catch (CharConversionException e) {
            String name = element instanceof NamedElement it ? " '" + it.getName() + "'" : "";
            throw new IOException(element.eClass().getName() + name + ": " + e.getMessage(), e);
        }
    }

    private void accepted(Table table, int id, Element element) throws IOException {
        suppressions.write(table, id, element);
    }

    @Override
    public void finish() throws IOException {
        for (String name : ids.hotfixes.missing()) {
            write(external(name));
        }
        ids.requireAll();
        out.finish();
    }

    private static Hotfix external(String name) {
        Hotfix hotfix = ServicingFactory.eINSTANCE.createHotfix();
        hotfix.setName(name);
        hotfix.setExternal(true);
        if (KbNumber.matches(name)) {
            hotfix.setArticle(KbNumber.parse(name));
        }
        return hotfix;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
