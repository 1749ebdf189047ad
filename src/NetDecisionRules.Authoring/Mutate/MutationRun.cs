using NetDecisionRules.Authoring.Findings;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Authoring.Mutate;

/// <summary>What became of a mutant.</summary>
internal enum MutantFate
{
    /// <summary>A case fails.</summary>
    Killed,

    /// <summary>No case fails, and none can: proved.</summary>
    Equivalent,

    /// <summary>No case fails, and the author has said why that is right.</summary>
    Accepted,

    /// <summary>No case fails: one is missing.</summary>
    Survived,
}

/// <summary>A mutant with what became of it.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Witness">A patient who tells a survivor from the original; null where none is known.</param>
internal sealed record MutantResult(Mutant Mutant, MutantFate Fate, Witness? Witness = null);

/// <summary>A patient for whom a mutant answers otherwise: the case that is missing.</summary>
/// <param name="Subject">What answers otherwise.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Case">The case whose patient this is, and which does not say what the subject answers; null where the patient was found by proof.</param>
/// <param name="Original">What the rules answer.</param>
/// <param name="Changed">What the mutant answers.</param>
internal sealed record Witness(Subject Subject, Patient Patient, string? Case, Truth Original, Truth Changed);

/// <summary>Finds a patient for whom two criteria have different truths and a third, where it is given, is true; null where it is proved that there is none.</summary>
internal delegate Patient? FindDifference(Criterion original, Criterion changed, Criterion? provided);

/// <summary>Runs the cases against every mutant of a rule base.</summary>
internal sealed class MutationRun(RuleBase ruleBase, IReadOnlyList<(string Name, GuidelineCase Case)> cases, FindDifference find, AcceptedFindings accepted)
{
    public IEnumerable<MutantResult> Results(CancellationToken cancellation)
    {
        foreach (var mutant in Mutants.Of(ruleBase, cases))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Result(mutant);
        }
    }

    private MutantResult Result(Mutant mutant)
    {
        if (mutant.KilledBy() is not null)
        {
            return new MutantResult(mutant, MutantFate.Killed);
        }

        var witness = mutant is CriterionMutant criterion ? WitnessOf(criterion) : null;
        if (mutant is CriterionMutant && witness is null)
        {
            return new MutantResult(mutant, MutantFate.Equivalent);
        }

        return new MutantResult(mutant, accepted.Contains(mutant.Id) ? MutantFate.Accepted : MutantFate.Survived, witness);
    }

    /// <summary>Patients of cases come first: they are sensible, and only a line is missing in their case.</summary>
    private Witness? WitnessOf(CriterionMutant mutant) => mutant.Changes.Select(Known).FirstOrDefault(w => w is not null)
        ?? mutant.Changes.Select(Found).FirstOrDefault(w => w is not null);

    private Witness? Known((Subject Subject, Criterion Changed) change)
    {
        var (subject, changed) = change;
        return cases.Where(c => c.Case.Options is { AsOf: null, Sources: null }).OrderBy(c => !c.Name.Contains("/" + subject.Source + "/", StringComparison.Ordinal))
            .Where(c => subject.Provided?.Test(c.Case.Patient) is null or Truth.True).Select(c => Of(subject, changed, c.Case.Patient, c.Name)).FirstOrDefault(w => w.Original != w.Changed);
    }

    private Witness? Found((Subject Subject, Criterion Changed) change) =>
        find(change.Subject.Criterion, change.Changed, change.Subject.Provided) is { } patient ? Of(change.Subject, change.Changed, patient, null) : null;

    private static Witness Of(Subject subject, Criterion changed, Patient patient, string? name) =>
        new(subject, patient, name, subject.Criterion.Test(patient), changed.Test(patient));
}
