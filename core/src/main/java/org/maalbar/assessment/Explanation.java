package org.maalbar.assessment;

import org.maalbar.programme.Programme;
import org.maalbar.text.Language;

final class Explanation {
    Explanation(GoalAssessment g, Programme p, Language l) {}

    String text() {
        return "";
    }
}
