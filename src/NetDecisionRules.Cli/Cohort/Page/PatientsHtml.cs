using NetDecisionRules.Presentation.Html;

namespace NetDecisionRules.Cli.Cohort.Page;

/// <summary>The list of patients; the script fills it from the rows, and shows what is behind one.</summary>
internal static class PatientsHtml
{
    public static void Write(PageContent content, HtmlPage page)
    {
        using (page.Section("list", "Patients"))
        {
            page.Element("p", Words(content), ("class", "note"));
            if (content.Rows == 0)
            {
                return;
            }

            page.Element("p", "This list needs script.", ("class", "note no-script"));
            using (page.Open("div", ("class", "with-script")))
            {
                page.Trusted("""
                    <form id="search" role="search">
                    <label>Patient <input type="search" id="find" autocomplete="off" placeholder="part of an id"/></label>
                    <label>Grade <select id="grade"><option value="">any</option></select></label>
                    <label>Trial <select id="trial"><option value="">any</option></select></label>
                    <label>Rule <select id="rule"><option value="">any</option></select></label>
                    </form>
                    <p id="found" class="note" role="status"></p>
                    <table id="patient-table"><thead></thead><tbody></tbody></table>
                    <p class="pager"><button type="button" id="back">Previous</button> <button type="button" id="next">Next</button></p>
                    <article id="patient" tabindex="-1" hidden="hidden"></article>

                    """);
            }
        }
    }

    private static string Words(PageContent content) => content switch
    {
        { Limit: 0 } => "No patient is listed: the page was made with --report-patients 0.",
        { Rows: var rows, Summary.Patients: var all } when rows < all =>
            $"The list has the first {PageWords.Number(rows)} of {PageWords.Patients(all)}, in the order of the input; --report-patients N lists more. The charts count all.",
        _ => $"The list has {PageWords.Patients(content.Rows)}, in the order of the input. Follow a patient to see which rules are true and which wait for facts.",
    };
}
