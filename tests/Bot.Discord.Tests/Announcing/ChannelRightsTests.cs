using System.Text.Json;
using Bot.Discord.Announcing;

namespace Bot.Discord.Tests.Announcing;

/// <summary>What a bot may do in a channel, as Discord's documentation has it computed.</summary>
public sealed class ChannelRightsTests
{
    private const string Bot = "7";
    private static readonly JsonElement Member = Json("""{"roles":["20","30"]}""");

    [Fact]
    public void Everybodys_rights_and_those_of_ones_roles_add_up() =>
        Assert.Equal(ServerRights.ViewChannel | ServerRights.SendMessages | ServerRights.EmbedLinks, Rights("[]"));

    [Fact]
    public void What_a_channel_denies_everybody_is_missing() =>
        Assert.False(Rights("""[{"id":"1","type":0,"allow":"0","deny":"2048"}]""").HasFlag(ServerRights.SendMessages));

    [Fact]
    public void A_role_may_be_allowed_what_everybody_is_denied() =>
        Assert.True(Rights("""[{"id":"30","type":0,"allow":"2048","deny":"0"},{"id":"1","type":0,"allow":"0","deny":"2048"}]""").HasFlag(ServerRights.SendMessages));

    [Fact]
    public void What_is_denied_to_the_bot_itself_counts_most() =>
        Assert.False(Rights("""[{"id":"7","type":1,"allow":"0","deny":"16384"},{"id":"20","type":0,"allow":"16384","deny":"0"}]""").HasFlag(ServerRights.EmbedLinks));

    [Fact]
    public void A_role_that_the_bot_has_not_changes_nothing() =>
        Assert.True(Rights("""[{"id":"40","type":0,"allow":"0","deny":"2048"}]""").HasFlag(ServerRights.SendMessages));

    [Fact]
    public void An_administrator_and_the_owner_may_do_everything()
    {
        var denied = Json("""{"permission_overwrites":[{"id":"1","type":0,"allow":"0","deny":"3072"}]}""");
        Assert.True(ChannelRights.InChannel(denied, Server(owner: Bot), Member, Bot).HasFlag(ServerRights.ManageServer));
        var administrator = Json("""{"id":"1","owner_id":"2","roles":[{"id":"20","permissions":"8"}]}""");
        Assert.True(ChannelRights.InChannel(denied, administrator, Member, Bot).HasFlag(ServerRights.SendMessages));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"roles":[1],"permission_overwrites":[{"id":5,"allow":-1}]}""")]
    public void What_is_not_shaped_as_expected_gives_no_right(string odd) =>
        Assert.Equal(ServerRights.None, ChannelRights.InChannel(Json(odd), Json(odd), Json("{}"), Bot));

    private static ServerRights Rights(string overwrites) =>
        ChannelRights.InChannel(Json($$"""{"permission_overwrites":{{overwrites}}}"""), Server(owner: "2"), Member, Bot);

    // Everybody may view (1024); one role may send (2048), another embed (16384).
    private static JsonElement Server(string owner) => Json(
        $$"""{"id":"1","owner_id":"{{owner}}","roles":[{"id":"1","permissions":"1024"},{"id":"20","permissions":"2048"},{"id":"30","permissions":"16384"},{"id":"40","permissions":"8"}]}""");

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);
}
