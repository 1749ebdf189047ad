namespace NetDecisionRules.Reports;

/// <summary>Adds the entries of a list; those that stand one behind the other in the text already are copied as one piece.</summary>
internal ref struct ListJson(JsonBuffer json)
{
    private Piece _run = Piece.None;
    private bool _isFirst = true;

    /// <summary>Adds an entry that stands in another such list.</summary>
    public void Again(Piece written)
    {
        if (_run.IsFollowedBy(written))
        {
            _run = _run.With(written);
            return;
        }

        End();
        _run = written;
    }

    /// <summary>Makes room for an entry that is to be written next.</summary>
    public void Next()
    {
        End();
        json.Comma(_isFirst);
        _isFirst = false;
    }

    /// <summary>Adds what is still to be copied.</summary>
    public void End()
    {
        if (_run.IsThere)
        {
            json.Comma(_isFirst);
            json.Again(_run);
            (_run, _isFirst) = (Piece.None, false);
        }
    }
}
