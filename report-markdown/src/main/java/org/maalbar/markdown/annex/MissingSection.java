package org.maalbar.markdown.annex;

import org.maalbar.assessment.GoalAssessment;
import org.maalbar.assessment.ProgrammeAssessment;
import org.maalbar.funding.Funding;
import org.maalbar.funding.FundingTerms;
import org.maalbar.funding.Spending;
import org.maalbar.markdown.tree.Page;
import org.maalbar.programme.Initiative;
import org.maalbar.text.Sentence;

/** Lists everything that is not stated: figures that could settle a goal, and money. */
final class MissingSection {
    private final ProgrammeAssessment assessment;
    private final Phrases phrases;
    private final FundingPhrases funding;
    private final Page page;

    MissingSection(ProgrammeAssessment assessment, Phrases phrases, Page page) {
        this.assessment = assessment;
        this.phrases = phrases;
        this.funding = new FundingPhrases(phrases.language());
        this.page = page;
    }

    void write() {
        Page.Items items = page.items();
        for (GoalAssessment goal : assessment.goals()) {
            for (Sentence missing : goal.reasons(phrases.language()).missing()) {
                items.add().say(phrases.say(Label.OF_GOAL), goal.id()).say(" ").say(missing);
            }
        }
        for (Initiative initiative : assessment.programme().initiatives()) {
            initiative.funding().forEach(each -> money(initiative, each, items));
        }
        items.under(3, phrases.say(Label.WHAT_IS_MISSING));
    }

    private void money(Initiative initiative, Funding each, Page.Items items) {
        String number = initiative.number();
        String id = each.id().orElseThrow();
        if (each.terms() instanceof FundingTerms.AmountNotStated) {
            items.add()
                    .say(
                            phrases.say(Label.AMOUNT_MISSING),
                            number,
                            each.source().orElseThrow(),
                            id);
        } else if (each.terms() instanceof FundingTerms.NotStated) {
            items.add().say(phrases.say(Label.FUNDING_MISSING), number, id);
        }
        for (Spending spending : FundingPhrases.spending(each, assessment.day().getYear())) {
            if (spending.amount().isEmpty()) {
                items.add().say(funding.spendingMissing(spending.year()), number, id);
            }
        }
    }
}
