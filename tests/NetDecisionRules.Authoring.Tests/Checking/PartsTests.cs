using NetDecisionRules.Authoring.Checking;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Authoring.Tests.Checking;

public class PartsTests
{
    [Fact]
    public void Each_member_of_a_group_is_a_part_within_not_and_groups_but_not_within_a_name() =>
        Parts.Of(Pregnant & !(Oligometastatic | Compromised) & (Ki67 > 3 | Mitoses > 2).As("Named", "named")).Select(p => $"{p.Part.Text} → {p.Without.Text}").Should().Equal(
            "pregnancy → not (oligometastatic disease or compromised condition) and named",
            "not (oligometastatic disease or compromised condition) → pregnancy and named",
            "oligometastatic disease → pregnancy and not (compromised condition) and named",
            "compromised condition → pregnancy and not (oligometastatic disease) and named",
            "named → pregnancy and not (oligometastatic disease or compromised condition)");
}
