package org.maalbar.json.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maalbar.assessment.ContributionUse;
import org.maalbar.programme.Activity;
import org.maalbar.programme.Contribution;

/** Writes the uses of one indicator's contributions, which have no ids: each by its activity and its place there. */
public final class ContributionUses {
    private final JsonGenerator json;
    private final Members members;
    private @Nullable Activity activity;
    private int next;

    public ContributionUses(JsonGenerator json) {
        this.json = json;
        this.members = new Members(json);
    }

    public void write(ContributionUse use) throws IOException {
        if (!use.activity().equals(activity)) {
            activity = use.activity();
            next = 0;
        }
        // They come in the order of the activity, and an equal one before it came before it.
        List<Contribution> all = use.activity().contributions();
        while (!all.get(next).equals(use.contribution())) {
            next++;
        }
        json.writeStartObject();
        members.text(Names.ACTIVITY, use.activity().id().orElseThrow());
        members.whole(Names.CONTRIBUTION, next++);
        members.text(Names.COUNTING, AssessmentWords.COUNTING.token(use.counting()));
        members.text(Names.REASON, AssessmentWords.CONTRIBUTION.token(use.reason()));
        json.writeEndObject();
    }
}
