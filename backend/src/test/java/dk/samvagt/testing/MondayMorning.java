package dk.samvagt.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Tests share a clock, and none starts at the time where another stopped. */
final class MondayMorning implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(SettableClock.class).reset();
    }
}
