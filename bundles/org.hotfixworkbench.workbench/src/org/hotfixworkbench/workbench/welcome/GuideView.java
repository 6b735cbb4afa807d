package org.hotfixworkbench.workbench.welcome;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.hotfixworkbench.editor.hover.StyledMarkdown;

/** The pages of the guide, to read beside the work: titles on the left, the page on the right. */
public final class GuideView extends ViewPart {

    /** The view, as the workbench knows it. */
    public static final String ID = "org.hotfixworkbench.workbench.guide";

    private static final String PAGE = "page";

    private List<GuidePage> pages = List.of();
    private @Nullable Table titles;
    private @Nullable StyledText text;
    private @Nullable IMemento memento;

    @Override
    public void init(IViewSite site, @Nullable IMemento remembered) throws PartInitException {
        super.init(site, remembered);
        memento = remembered;
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = GuidePage.all();
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        Table list = new Table(halves, SWT.SINGLE | SWT.V_SCROLL);
        for (GuidePage page : pages) {
            new TableItem(list, SWT.NONE).setText(page.title());
        }
        StyledText shown = new StyledText(halves, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        shown.setMargins(16, 12, 16, 12);
        shown.setLineSpacing(2);
        halves.setWeights(1, 4);
        titles = list;
        text = shown;
        list.addListener(SWT.Selection, event -> show(list.getSelectionIndex()));
        IMemento remembered = memento;
        Integer page = remembered == null ? null : remembered.getInteger(PAGE);
        list.select(page == null || page >= pages.size() ? 0 : page);
        show(list.getSelectionIndex());
    }

    private void show(int index) {
        StyledText shown = text;
        if (shown == null || index < 0) {
            return;
        }
        StyledMarkdown page = StyledMarkdown.of(pages.get(index).text());
        shown.setText(page.text());
        shown.setStyleRanges(page.styles().toArray(StyleRange[]::new));
        shown.setTopIndex(0);
    }

    @Override
    public void saveState(IMemento state) {
        Table list = titles;
        if (list != null) {
            state.putInteger(PAGE, list.getSelectionIndex());
        }
    }

    @Override
    public void setFocus() {
        Table list = titles;
        if (list != null) {
            list.setFocus();
        }
    }
}
