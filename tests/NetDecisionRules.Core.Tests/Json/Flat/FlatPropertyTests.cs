using System.Globalization;
using FsCheck.Xunit;
using NetDecisionRules.Facts;
using NetDecisionRules.Json;

namespace NetDecisionRules.Core.Tests.Json.Flat;

public class FlatPropertyTests
{
    private static readonly FlatColumns Columns = FlatColumns.Template(imaging: 3, treatments: 3, goals: 4);

    [Property(MaxTest = 1_000, StartSize = 1_000, EndSize = 1_000_000)]
    public void A_patient_comes_back_from_a_row(int seed)
    {
        var patient = Patient.Create(ArbitraryPatients.Of(seed));

        PatientJson.Read(Columns.ToJson(Columns.Cells(patient))).Facts.Should().Be(Patient.Create(Flat(patient.Facts)).Facts);
    }

    [Property(MaxTest = 300, StartSize = 1_000, EndSize = 1_000_000)]
    public void The_order_of_the_columns_changes_nothing(int seed)
    {
        var patient = Patient.Create(ArbitraryPatients.Of(seed));
        var order = Columns.Names.Select((name, i) => (name, Key: (i * 37L + seed) % 101)).OrderBy(c => c.Key).Select(c => c.name).ToList();
        FlatColumns.TryCreate(order, out var mixed, out _);

        mixed!.ToJson(mixed.Cells(patient)).Should().Be(Columns.ToJson(Columns.Cells(patient)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_culture_changes_no_cell(string culture)
    {
        var patients = Enumerable.Range(0, 50).Select(seed => Patient.Create(ArbitraryPatients.Of(seed))).ToList();
        var expected = patients.Select(p => Columns.ToJson(Columns.Cells(p))).ToList();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            patients.Select(p => Columns.ToJson(Columns.Cells(p))).Should().Equal(expected);
            FlatColumns.TryCreate(Columns.Names, out _, out _).Should().BeTrue();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_table_without_room_for_a_fact_is_refused()
    {
        var patient = Patient.Create(new PatientFacts { Id = "a", Treatments = [new() { Kind = TreatmentKind.Rlt }, new() { Kind = TreatmentKind.Ssa }] });

        FlatColumns.Template(0, 1, 0).Invoking(c => c.Cells(patient)).Should().Throw<ArgumentException>().WithMessage("The table has no column treatments.2.kind.*");
    }

    /// <summary>The same record without what says nothing: an empty agent, and "complete" of a list that is unknown or empty.</summary>
    private static PatientFacts Flat(PatientFacts facts)
    {
        var (imaging, imagingComplete) = List(facts.Imaging, facts.ImagingComplete);
        var (treatments, treatmentsComplete) = List(facts.Treatments, facts.TreatmentsComplete);
        return facts with
        {
            Imaging = imaging,
            ImagingComplete = imagingComplete,
            Treatments = treatments is null ? null : [.. treatments.Select(t => t with { Agent = t.Agent is "" ? null : t.Agent })],
            TreatmentsComplete = treatmentsComplete,
        };
    }

    private static (IReadOnlyList<T>? List, bool? Complete) List<T>(IReadOnlyList<T>? list, bool? complete) => (list?.Count, complete) switch
    {
        (null, true) => (null, null),
        (0, null) => (list, true),
        (0, false) => (null, false),
        _ => (list, complete),
    };
}
