using Bot.Answers;
using Bot.Discord.Payloads;

namespace Bot.Discord.Rendering;

/// <summary>Puts the controls of one message together. A button that could not do its work later is left out.</summary>
internal sealed class ControlsBuilder(Reply reply, Presentation presentation)
{
    // A menu of 25 long Japanese lines would take the message's bytes from its text.
    private const int MenuLabelBytes = 3000;
    private const int MenuDetailBytes = 1500;

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private string? _asked;

    /// <summary>All controls of the reply.</summary>
    public Controls Build()
    {
        var (links, counts) = LinkButtons.Of(reply.Cards);
        var follow = reply.FollowUps.Select(followUp => ButtonFor(ButtonAction.Follow, followUp.Request, followUp.Label));
        ActionRow?[] rows = [Menu(), .. links.Chunk(Limits.ButtonsInRow).Select(Row), Row(follow), Row(Turning())];
        return new Controls([.. rows.OfType<ActionRow>()], counts, _asked);
    }

    private IEnumerable<Button?> Turning()
    {
        if (reply.Page is { } page)
        {
            if (page.Number > 1) yield return ButtonFor(ButtonAction.TurnPage, page.Request with { Page = page.Number - 1 }, Wording.Previous);
            if (page.Number < page.Count) yield return ButtonFor(ButtonAction.TurnPage, page.Request with { Page = page.Number + 1 }, Wording.Next);
        }
        if (presentation.Origin is not { } origin) yield break;
        if (presentation.Rewordable) yield return ButtonFor(ButtonAction.Reword, origin.Request, Wording.Reword);
        if (presentation is { Private: true, Shareable: true }) yield return ButtonFor(ButtonAction.Share, origin.Request, Wording.Share);
        if (!presentation.Private) yield return ButtonFor(ButtonAction.Remove, CommandRequest.Of(origin.Request.Command), Wording.Remove, ButtonStyle.Danger);
    }

    private Button? ButtonFor(ButtonAction action, CommandRequest request, LocalizedText label, ButtonStyle style = ButtonStyle.Secondary) =>
        ButtonFor(action, request, label.In(presentation.Locale), style);

    private Button? ButtonFor(ButtonAction action, CommandRequest request, string label, ButtonStyle style = ButtonStyle.Secondary)
    {
        var words = TextCut.Line(label, TextRoom.Of(Limits.ButtonLabel), markdown: false);
        return words.Length > 0 && IdFor(action, request) is { } id ? new Button(style, words) { CustomId = id } : null;
    }

    private ActionRow? Menu()
    {
        var options = reply.Choices.Take(Limits.SelectOptions).Select(choice => Option(choice, reply.Choices.Count)).OfType<SelectOption>().ToList();
        if (options.Count == 0 || IdFor(ButtonAction.Choose, CommandRequest.Of("choose")) is not { } id) return null;
        return new ActionRow([new StringSelect(id, options) { Placeholder = Wording.Choose.In(presentation.Locale) }]);
    }

    private SelectOption? Option(FollowUp choice, int count)
    {
        var label = TextCut.Line(choice.Label, new TextRoom(Limits.SelectText, MenuLabelBytes / count), markdown: false);
        var detail = TextCut.Line(choice.Detail ?? "", new TextRoom(Limits.SelectText, MenuDetailBytes / count), markdown: false);
        if (label.Length == 0 || IdFor(ButtonAction.Choose, choice.Request) is not { } id) return null;
        return new SelectOption(label, id) { Description = detail.Length > 0 ? detail : null };
    }

    // Null for a second button of one id, which Discord refuses, and for one whose values could not be found again.
    private string? IdFor(ButtonAction action, CommandRequest request)
    {
        if (presentation.Origin is not { } origin) return null;
        var id = CustomIdCodec.Write(new CustomId(action, presentation.Locale, origin.Asker, request), out var hashed);
        return id is not null && hashed.All(CanBeFoundAgain) && _ids.Add(id) ? id : null;
    }

    private bool CanBeFoundAgain(string value)
    {
        if (value == _asked) return true;
        if (_asked is not null || TextCut.Line(value, TextRoom.Of(Limits.EmbedAuthor), markdown: false) != value) return false;
        _asked = value;
        return true;
    }

    private static ActionRow? Row(IEnumerable<Button?> buttons) =>
        buttons.OfType<Button>().Take(Limits.ButtonsInRow).ToList() is { Count: > 0 } row ? new ActionRow(row) : null;
}
