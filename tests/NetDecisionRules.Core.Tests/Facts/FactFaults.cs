using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Facts;

/// <summary>Faults as one line each, so that a table can hold their whole text: <c>path | code | message | value</c>.</summary>
internal static class FactFaults
{
    public static string[] Lines(IReadOnlyList<FactError> errors) =>
        [.. errors.Select(e => $"{e.Path} | {e.Code} | {e.Message} | {e.Value ?? "-"}")];

    public static string[] Of(PatientFacts facts)
    {
        Patient.TryCreate(facts, out _, out var errors);
        return Lines(errors);
    }
}
