using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using static NetDecisionRules.Criteria.RecordedFacts;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>The laws that hold in Kleene's logic, over truths and over criteria; and the law of two-valued logic that does not.</summary>
[Properties(Arbitrary = [typeof(Formulas)], MaxTest = 500, QuietOnSuccess = true)]
public class AlgebraTests
{
    private delegate T Binary<T>(T a, T b);

    [Property]
    public void Truths_obey_the_laws(Truth a, Truth b, Truth c) => Check(a, b, c, Kleene.And, Kleene.Or, Kleene.Not, t => t);

    [Property]
    public void Criteria_obey_the_laws(Criterion a, Criterion b, Criterion c, Patient patient) =>
        Check(a, b, c, (x, y) => x & y, (x, y) => x | y, x => !x, x => x.Test(patient));

    [Property]
    public void A_criterion_is_as_true_as_its_parts(Criterion a, Criterion b, Patient patient)
    {
        (a & b).Test(patient).Should().Be(a.Test(patient).And(b.Test(patient)));
        (a | b).Test(patient).Should().Be(a.Test(patient).Or(b.Test(patient)));
        (!a).Test(patient).Should().Be(a.Test(patient).Not());
        a.As("Name", "words").Test(patient).Should().Be(a.Test(patient));
    }

    [Property]
    public void A_criterion_or_its_contrary_is_unknown_where_the_criterion_is(Criterion a, Patient patient)
    {
        var isUnknown = a.Test(patient) == Truth.Unknown;

        (a | !a).Test(patient).Should().Be(isUnknown ? Truth.Unknown : Truth.True);
        (a & !a).Test(patient).Should().Be(isUnknown ? Truth.Unknown : Truth.False);
    }

    [Fact]
    public void Compromised_or_not_compromised_is_unknown_where_it_is_not_recorded() =>
        ((Criterion)Compromised | !Compromised).Test(Patients.Blank).Should().Be(Truth.Unknown);

    [Fact]
    public void Equal_formulas_are_equal_values()
    {
        var one = (Compromised & Ki67 > 20) | Extent.Is(DiseaseExtent.Metastatic);
        var other = (Compromised & Ki67 > 20.0m) | Extent.Is(DiseaseExtent.Metastatic);

        one.Should().Be(other);
        one.GetHashCode().Should().Be(other.GetHashCode());
        one.Should().NotBe((Compromised & Ki67 >= 20) | Extent.Is(DiseaseExtent.Metastatic));
    }

    private static void Check<T>(T a, T b, T c, Binary<T> and, Binary<T> or, Func<T, T> not, Func<T, Truth> truth)
    {
        void Same(T left, T right, string law) => truth(left).Should().Be(truth(right), law);

        Same(and(a, b), and(b, a), "and is commutative");
        Same(or(a, b), or(b, a), "or is commutative");
        Same(and(and(a, b), c), and(a, and(b, c)), "and is associative");
        Same(or(or(a, b), c), or(a, or(b, c)), "or is associative");
        Same(and(a, or(b, c)), or(and(a, b), and(a, c)), "and distributes over or");
        Same(or(a, and(b, c)), and(or(a, b), or(a, c)), "or distributes over and");
        Same(not(and(a, b)), or(not(a), not(b)), "De Morgan");
        Same(not(or(a, b)), and(not(a), not(b)), "De Morgan");
        Same(not(not(a)), a, "double negation");
        Same(or(a, and(a, b)), a, "absorption");
        Same(and(a, or(a, b)), a, "absorption");
        Same(and(a, a), a, "and is idempotent");
        Same(or(a, a), a, "or is idempotent");
    }

    public static class Formulas
    {
        private static readonly Criterion[] Tests =
            [Compromised, DiscussedInMdt, Ki67 >= 10, Ki67.Between(3, 20), Extent.Is(DiseaseExtent.Metastatic), new IsMissing(Ki67)];

        public static Arbitrary<Criterion> Criteria() => Arb.From(Formula(3));

        public static Arbitrary<Patient> Records() => Arb.From(
            from compromised in Gen.Elements<bool?>(null, true, false)
            from discussed in Gen.Elements<bool?>(null, true, false)
            from ki67 in Gen.Elements("?", "2", "3", "10", "20", "21", ">3", "5..15").Select(Patients.Range)
            from extent in Gen.Elements<DiseaseExtent?>(null, DiseaseExtent.Localized, DiseaseExtent.Metastatic)
            select Patients.With(
                tumor: new TumorFacts { Ki67Percent = ki67 },
                disease: new DiseaseFacts { Extent = extent },
                condition: new ConditionFacts { Compromised = compromised, DiscussedInMdt = discussed }));

        private static Gen<Criterion> Formula(int depth) => depth == 0
            ? Gen.Elements(Tests)
            : Gen.OneOf(
                Gen.Elements(Tests),
                Gen.Two(Formula(depth - 1)).Select(p => p.Item1 & p.Item2),
                Gen.Two(Formula(depth - 1)).Select(p => p.Item1 | p.Item2),
                Formula(depth - 1).Select(c => (Criterion)new Not(c)));
    }
}
