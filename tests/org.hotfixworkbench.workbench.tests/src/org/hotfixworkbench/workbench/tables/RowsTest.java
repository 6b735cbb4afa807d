package org.hotfixworkbench.workbench.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be seen of rows. */
class RowsTest {

    private record Size(String name, int bytes) {}

    private static final Column<Size> NAME = Column.text("Name", 20, Size::name);
    private static final Column<Size> BYTES =
            Column.number(
                    "Bytes",
                    8,
                    it -> String.valueOf(it.bytes()),
                    Comparator.comparingInt(Size::bytes));
    private static final Size SMALL = new Size("credssp.dll", 9);
    private static final Size LARGE = new Size("Tspkg.dll", 10);
    private static final Size OTHER = new Size("a, \"b\"\tc", 3);

    private static Rows<Size> rows() {
        Rows<Size> rows = new Rows<>(List.of(NAME, BYTES));
        rows.set(List.of(SMALL, LARGE, OTHER));
        return rows;
    }

    @Test
    void asTheyCame() {
        assertEquals(List.of(SMALL, LARGE, OTHER), rows().shown());
    }

    @Test
    void sortedByTheOrderOfTheColumn() {
        Rows<Size> rows = rows();
        rows.sort(BYTES, false);
        assertEquals(List.of(OTHER, SMALL, LARGE), rows.shown());
        rows.sort(BYTES, true);
        assertEquals(List.of(LARGE, SMALL, OTHER), rows.shown());
        rows.sort(NAME, false);
        assertEquals(List.of(OTHER, SMALL, LARGE), rows.shown());
        rows.sort(null, false);
        assertEquals(List.of(SMALL, LARGE, OTHER), rows.shown());
    }

    @Test
    void everyWordHasToStandInSomeColumn() {
        Rows<Size> rows = rows();
        rows.filter("DLL 1");
        assertEquals(List.of(LARGE), rows.shown());
        rows.filter(" ");
        assertEquals(3, rows.shown().size());
    }

    @Test
    void kindsAndWordsTogether() {
        Rows<Size> rows = rows();
        rows.want(it -> it.bytes() < 10);
        assertEquals(List.of(SMALL, OTHER), rows.shown());
        rows.filter("dll");
        assertEquals(List.of(SMALL), rows.shown());
        assertEquals(List.of(SMALL, LARGE, OTHER), rows.all());
    }

    @Test
    void copies() {
        Rows<Size> rows = rows();
        assertEquals(
                "Name\tBytes\ncredssp.dll\t9\na, \"b\" c\t3\n", rows.text(List.of(SMALL, OTHER)));
        assertEquals("Name,Bytes\r\n\"a, \"\"b\"\"\tc\",3\r\n", rows.csv(List.of(OTHER)));
    }
}
