namespace NetDecisionRules.Reports;

/// <summary>Adds the entries of a list; those that stand one behind the other in the text already are copied as one piece.</summary>
internal ref struct ListJson(JsonBuffer json)
{
    private Piece run = Piece.None;
    private bool isFirst = true;

    /// <summary>Adds an entry that stands in another such list.</summary>
    public void Again(Piece written)
    {
        if (run.IsFollowedBy(written))
        {
            run = run.With(written);
            return;
        }

        End();
        run = written;
    }

    /// <summary>Makes room for an entry that is to be written next.</summary>
    public void Next()
    {
        End();
        json.Comma(isFirst);
        isFirst = false;
    }

    /// <summary>Adds what is still to be copied.</summary>
    public void End()
    {
        if (run.IsThere)
        {
            json.Comma(isFirst);
            json.Again(run);
            (run, isFirst) = (Piece.None, false);
        }
    }
}
