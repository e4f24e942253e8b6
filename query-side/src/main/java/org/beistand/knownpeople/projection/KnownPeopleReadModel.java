package org.beistand.knownpeople.projection;

import java.util.List;
import java.util.Set;
import org.beistand.access.Relation;
import org.beistand.access.Rule;
import org.beistand.access.Touched;
import org.beistand.caseload.projection.CaseRows;
import org.beistand.language.Role;
import org.beistand.peopledirectory.MaybeKnown;
import org.beistand.platform.PurposeSecrets;
import org.beistand.queryside.Fold;
import org.beistand.queryside.Projection;
import org.beistand.queryside.Question;
import org.beistand.sealing.Sealing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The blind index: what is kept, what can be asked, and by whom. */
@Configuration(proxyBeanMethods = false)
class KnownPeopleReadModel {
    private static final String NAME = "knownpeople";

    static Projection projection(Sealing sealing, BlindIndex index) {
        var changes = new KnownPeopleProjection(sealing, index);
        return new Projection(
                NAME, 1, List.of(new Fold<>(KnownPeopleTable.entries(), changes::of)));
    }

    @Bean
    BlindIndex blindIndex(PurposeSecrets secrets) {
        return new BlindIndex(BlindIndexKey.of(secrets));
    }

    @Bean
    Projection knownpeople(Sealing sealing, BlindIndex index) {
        return projection(sealing, index);
    }

    @Bean
    Question<MaybeKnown, MaybeKnown.Hint> maybeKnown(ObjectProvider<KnownPeopleAnswers> answers) {
        return new Question<>(
                MaybeKnown.class,
                MaybeKnown.Hint.class,
                Rule.query(MaybeKnown.class, _ -> Touched.NOTHING)
                        .allow(
                                Relation.ANY,
                                Role.CASE_WORKER,
                                Role.MEDIATOR,
                                Role.OUTREACH_WORKER,
                                Role.SUPERVISOR),
                Set.of(NAME, CaseRows.readModel()),
                (query, asked) -> answers.getObject().answer(query, asked));
    }
}
