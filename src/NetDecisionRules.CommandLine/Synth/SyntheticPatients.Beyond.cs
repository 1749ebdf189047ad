using NetDecisionRules.Facts;

namespace NetDecisionRules.CommandLine.Synth;

/// <content>Facts that registries hold, too, and no rule reads.</content>
internal sealed partial class SyntheticPatients
{
    /// <summary>Sets the dice for these facts apart from the others, which stay as they are when something is added here.</summary>
    private const ulong BeyondRules = 0x5EED_0F_0B_0A;

    /// <summary>One patient with every kind of fact.</summary>
    /// <param name="seed">Chooses the cohort.</param>
    /// <param name="number">The patient's number in it, from 1; no other patient has a part in what this one is.</param>
    public static PatientFacts AllFacts(ulong seed, int number) =>
        new SyntheticPatients(Dice.Of(unchecked(seed + BeyondRules), number)).Beyond(Facts(seed, number));

    private PatientFacts Beyond(PatientFacts facts) => facts with
    {
        Treatments = facts.Treatments is { } treatments ? [.. treatments.Select(t => t with { Agent = Agent(t.Kind) })] : null,
        Condition = facts.Condition with { Breastfeeding = facts.Condition.Pregnant is null ? null : Flag(facts.AgeYears?.Max <= LastFertileAge ? 2 : 0) },
        Labs = facts.Labs with
        {
            // Kidneys get slower with the years; of unknown age, those of sixty.
            CreatinineClearance = Measured(140 - (int)(facts.AgeYears?.Max ?? 60) + _dice.Between(-35, 25), lowest: 30),
            Neutrophils = facts.Labs.Leukocytes is { Max: { } leukocytes } ? Perhaps<NumberRange>(Math.Round(leukocytes * _dice.Between(45, 75) / 100, 1)) : null,
            BilirubinTimesUln = Perhaps<NumberRange>(0.3m + _dice.Skewed(0, facts.Disease.TumorBurden == TumorBurden.High ? 3 : 1)),
        },
    };

    private string? Agent(TreatmentKind kind)
    {
        var agent = kind switch
        {
            TreatmentKind.Ssa or TreatmentKind.HighDoseSsa => _dice.OneOf("octreotide LAR", "lanreotide autogel"),
            TreatmentKind.Rlt => "177Lu-DOTATATE",
            TreatmentKind.Chemotherapy => _dice.OneOf("capecitabine and temozolomide", "carboplatin and etoposide", "FOLFOX"),
            TreatmentKind.Everolimus => "everolimus",
            TreatmentKind.Sunitinib => "sunitinib",
            TreatmentKind.Interferon => "interferon alfa",
            TreatmentKind.Locoregional => _dice.OneOf("TAE", "TACE", "RFA"),
            _ => null,
        };
        return _dice.Chance(MissingPercent) ? null : agent;
    }

    /// <summary>Laboratories print some results as a bound: "&gt; 90", "&lt; 30".</summary>
    private NumberRange? Measured(int value, int lowest) => Perhaps(value > 90 ? NumberRange.Above(90) : value < lowest ? NumberRange.Below(lowest) : value);
}
