package org.hotfixworkbench.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hotfixworkbench.cli.ExitCode;
import org.hotfixworkbench.cli.training.Training;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the cache of classes is made with does its work: each lesson has the answer it must have.
 */
class TrainingTest {

    @ParameterizedTest
    @CsvSource({"commands, OK", "server, OK", "neither, FAILURE"})
    void everyLessonIsAnswered(String what, ExitCode expected) {
        assertEquals(expected, Training.run(what));
    }
}
