using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Reports;

/// <summary>One code of a patient's profile that a criterion's answer hangs on.</summary>
/// <param name="Values">The number of codes.</param>
internal abstract record KeyPart(int Values)
{
    /// <summary>Whether the code tells what is recorded, and not only what follows from it.</summary>
    public virtual bool TellsFacts => false;

    /// <summary>The code of a patient; negative where it does not tell which facts are missing.</summary>
    public abstract int Read(Patient patient);
}

/// <summary>A choice.</summary>
internal sealed record ChoicePart(ChoiceSlot Slot, int Codes) : KeyPart(Codes)
{
    public override bool TellsFacts => true;

    public override int Read(Patient patient) => patient.Profile.Choice(Slot);
}

/// <summary>Where in its list the latest study stands: its index is a part of paths.</summary>
internal sealed record LatestStudyPart(StudyScope Scope) : KeyPart(FewStudies + 1)
{
    private const int FewStudies = 8;

    public override bool TellsFacts => true;

    public override int Read(Patient patient) => Scope.Index(patient, -1) is var index && index < FewStudies ? index + 1 : -1;
}

/// <summary>Whether a number lies in an interval.</summary>
internal sealed record NumberPart(NumberSlot Slot, KeyRange Interval, Truth WhenMissing) : KeyPart(3)
{
    public static NumberPart? Of(NumberIn test) => test.Fact.Slot is { } slot && IsExact(test.Interval.Min) && IsExact(test.Interval.Max)
        ? new NumberPart(slot, KeyRange.Of(test.Interval), NumberFact.Test(test.Fact.Limits.Widest, test.Interval))
        : null;

    public override int Read(Patient patient)
    {
        var number = patient.Profile.Number(Slot);
        return (int)(number.IsRecorded
            ? Kleene.Of(all: number.Low >= Interval.Low && number.High <= Interval.High, some: number.Low <= Interval.High && number.High >= Interval.Low)
            : WhenMissing);
    }

    private static bool IsExact(decimal? constant) => constant is not { } number || KeyRange.IsExact(number);
}

/// <summary>The grades that a measure of proliferation leaves possible.</summary>
internal sealed record BandPart(GradeBands Bands, NumberSlot Slot) : KeyPart(8)
{
    public override int Read(Patient patient) => (int)Bands.Possible(patient.Profile.Number(Slot));
}

/// <summary>A test that is never unknown, answered from its tree.</summary>
internal sealed record TestPart(IsMissing Test) : KeyPart(3)
{
    public override int Read(Patient patient) => (int)Test.Test(patient, -1);
}
