package dk.samvagt.journey;

import java.time.Duration;

/** Puts a browser's clock ahead. Timers and animations keep their pace, which Playwright's own clock would change. */
final class ClockScript {

    private ClockScript() {}

    static String ahead(Duration by) {
        return """
                {
                  const ahead = %d
                  const Real = Date
                  globalThis.Date = class Date extends Real {
                    constructor(...given) {
                      if (given.length) super(...given)
                      else super(Real.now() + ahead)
                    }
                    static now() {
                      return Real.now() + ahead
                    }
                  }
                }
                """.formatted(by.toMillis());
    }
}
