package org.hotfixworkbench.editor.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.hotfixworkbench.editor.EditorPlugin;

/** The page for the preferences of this editor. */
public final class EditorPreferencePage extends FieldEditorPreferencePage
        implements IWorkbenchPreferencePage {

    /** For the platform. */
    public EditorPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, EditorPlugin.ID));
        setDescription(
                "The editor of hotfixes, machines and catalogs. Its colours are under General >"
                        + " Appearance > Colors and Fonts, its keys under General > Keys.");
    }

    @Override
    protected void createFieldEditors() {
        addField(
                new BooleanFieldEditor(
                        EditorPreferences.FORMAT_ON_SAVE,
                        "Lay the text out when it is &saved",
                        getFieldEditorParent()));
        addField(
                new BooleanFieldEditor(
                        EditorPreferences.FORMAT_WHILE_TYPING,
                        "Align rows while they are &typed",
                        getFieldEditorParent()));
    }
}
