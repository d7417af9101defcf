import type { Language } from '../concept.ts';

export const portuguese: Language = {
  code: 'pt',
  around: false,
  lexicon: {
    neg: 'não|nenhum|nenhuma|sem|impossível|nunca|tampouco|ninguém|nem',
    yet: 'não receb*|não tiver notícias|não for contactad*|não for contatad*|não seja contactad*|não obtiver|ainda não|não hesite|não hesites|não deixe de|não se esqueça|não só|não respond*|não é necessário|não se preocupe|não há decisão|sem compromisso|sem custos|não conseguimos responder|não podemos responder|não é possível responder|não conseguiremos responder',
    cond: 'se|caso|em caso de|a menos que|salvo|uma vez|quando|até que|poderá|poderão|apenas os|somente os|só os|candidaturas incompletas|quem',
    but: 'mas|porém|contudo|no entanto|todavia|entretanto|embora|sim',
    generic:
      'todos os candidatos|todas as candidaturas|a todos|cada um|cada candidato|cada candidatura|individualmente|apenas os candidatos|somente os candidatos',
    proceed:
      'selecionad*|selecionar|selecionámos|selecionamos|escolhid*|escolher|continuar|continuaremos|continuamos|continuidade|prosseguir|prosseguiremos|prosseguimento|avançar|avançou|avançaremos|avançaste|seguir|seguiremos|seguirá|seguirás|oferecer|propor|contratar|contratá*|contar consigo|contar contigo|contar com|aprovad*|aprovar|aceit*|aceitar|considerad*|considerar|enquadra*|enquadrou|encaixa*|encaixou|adequa*|atende*|corresponde*|compatível|entrevistar|convidar|chamar|admitid*|classificad*|passou|passaste|passar|bem sucedid*|sucesso|favorável|positiv*|boas notícias|boa notícia|melhores notícias|notícia que|notícias que|a resposta que|o resultado que|será possível|foi possível|é possível|temos vaga*|há vaga*|vagas|vaga para|lugar para|suficiente|para a próxima|próxima fase|próxima etapa|dar seguimento|seguimento|dar continuidade|ser você|ser tu|foi o|foi a|integrar|incluid*|avanço|deu certo|dar certo|rolar|rolou|vez',
    other:
      'a candidata|o candidato|candidata de|candidato de|a pessoa|uma rapariga|um rapaz|uma moça|outro candidato|outra candidata|outros candidatos|outras candidatas|outras candidaturas|outra candidatura|outra pessoa|outras pessoas|outro perfil|outros perfis|outro profissional|outros profissionais|outro|outra|outros|outras|alguém|um candidato|uma candidata|uma pessoa|um perfil|um profissional|perfis|candidatos|candidatas|candidato interno|candidata interna|interno|interna|internamente|um colega|uma colega|colega|mais experiência|da casa|de dentro|quem|filho|filha|pessoa',
    chosen:
      'escolhid*|escolher|escolhemos|escolha|selecionad*|selecionar|selecionámos|selecionamos|seleção|optado|optar|optámos|optamos|optou|preferido|preferir|preferimos|decidimos|decidido|decidiu|decisão|contratado|contratada|contratar|contratámos|contratamos|contratação|seguir|seguiremos|prosseguir|avançar|avançámos|avançamos|continuar|ficámos com|ficamos com|ficar com|recaiu|recair|apostar|apostámos|inclinámos|oferecido|oferecemos|preenchida|preenchido|preencher|promovido|promover|promovemos|aceitou|entra|entrará|começa|fechamos|fechar|fechado|atribuído|dado|demos|coube|aderente*|alinhad*|enquadra*|adequad*|próxim*|vai assumir|assumiu|assume|foi para|ficou com|ficou para|pegou|passou',
    post: 'vaga|posição|lugar|função|cargo|oportunidade|processo|recrutamento|contrato|concurso|emprego|estágio|oferta|posto|trabalho',
    gone: 'preenchid*|fechad*|encerrad*|cancelad*|anulad*|eliminad*|extint*|suprimid*|retirad*|congelad* definitivamente|já não está|já não existe|não está mais|não existe mais|deixou de|ocupad*|não vai avançar|não será|não vai ser|não avança|descontinuad*|caiu',
    fill: 'preencher|preenchida|contratar|contrataremos|recrutar|repor|substituir|abrir|avançar com',
    no: 'não foi selecionad*|não foste selecionad*|não foi escolhid*|não foste escolhid*|não foi aprovad*|não seguirá|não irá prosseguir|não irá avançar|não vai avançar|não avançou|não avançará|não prosseguiremos|não vamos avançar|não vamos seguir|não vamos prosseguir|não seguiremos|não daremos|não iremos|não passou|descartad*|rejeitad*|recusad*|preterid*|reprovad*|desclassificad*|eliminad*|excluíd*|resposta negativa|resultado negativo|negativa|devolutiva negativa|retorno negativo|más notícias|má notícia|não são boas|não é a notícia|não trago|lamentamos informar|lamento informar|lamentamos comunicar|termina aqui|fica por aqui|ficamos por aqui|ficou de fora|fica de fora|ficaste de fora|segunda opção|segundo lugar|por pouco|por muito pouco|por um triz|não foi desta|não foi dessa vez|não será desta|não será dessa vez|não deu|não pôde ser|outra direção|outro rumo|outro caminho|por outra pessoa|por outro candidato|por outra candidata|por outro perfil|por outros candidatos|por outros perfis|por outro profissional|por outros profissionais|por alguém|por um candidato|por uma candidata|por uma pessoa|por um profissional|por um colega|por uma colega|em outra pessoa|em outro candidato|noutra pessoa|noutro candidato|noutra candidata|com outra pessoa|com outro candidato|com outra candidata|com outros candidatos|com outros perfis|com outro perfil|com outras candidaturas|com outros profissionais|com alguém|a outra pessoa|a outro candidato|para outra pessoa|para outro candidato|para alguém|a alguém|contratámos alguém|contratamos alguém|contratámos outra|contratamos outra|preenchida internamente|preencher internamente|internamente|candidato interno|candidata interna|recrutamento interno|vaga foi preenchida|vaga já foi preenchida|vaga foi fechada|vaga foi cancelada|vaga foi encerrada|lugar foi preenchido|já foi preenchid*|já está preenchid*|já encontrámos|já encontramos|retirar a proposta|retirar a oferta|retirar a nossa|proposta .. retirada|oferta .. retirada|dizer que não|é um não|a resposta é não|encerrar a sua candidatura|encerrada a sua candidatura|encerramos a sua|desapontá*|decepcioná*|desiludir|a sua candidatura não|sua candidatura não|a tua candidatura não|seu perfil não|teu perfil não|não conseguimos|não te vamos|não vai ser você',
    fit: 'mais alinhad*|mais adequad*|melhor se|mais próxim*|mais aderente*|mais aderência|maior aderência|mais experiência|mais compatíve*|mais se adequa*|mais se enquadra*|melhor corresponde*|decisão difícil|escolha difícil|não foi fácil|nada fácil|muito concorrid*|alto nível|elevada qualidade|muita qualidade|não desmerece|não diminui|não reflete',
    regret: 'infelizmente|lamentamos|lamento|lamentavelmente|pena|desculp*|sentimos|desilus*',
    luck: 'desejamos|desejo|desejamos lhe|boa sorte|sorte|sucesso*|felicidades|certeza de que|certos de que|certo de que|temos certeza|tudo de bom|maior sucesso|melhor',
    future:
      'busca|procura|futuro|futura*|carreira|jornada|percurso|trajetória|caminhada|projetos|profissiona*|próxim*|desafios|recolocação',
    keep: 'manteremos|manter o seu|manter seu|guardar|guardaremos|guardamos|banco de talentos|banco de dados|base de dados|banco de currículos|em carteira|bolsa de|em mente|contacto|contato',
    again:
      'voltar a candidatar*|candidatar se novamente|candidate se novamente|candidatar novamente|futuras oportunidades|futuras vagas|próximas oportunidades|próximas vagas|novas oportunidades|outras oportunidades|outras vagas|outros processos|no futuro|futuros processos|página de carreiras|novas vagas',
    many: 'elevado número|grande número|muitas candidaturas|muitos candidatos|inúmeras candidaturas|grande volume|alto volume|centenas de|número elevado|mais de _ candidaturas',
    job: 'candidatura*|candidat*|vaga*|posição|emprego|entrevista*|recrut*|seleção|seletivo|currículo|cv|contrat*|recursos humanos|rh|função|cargo|perfil|equipa|equipe|estágio|trabalho|turno|salário|colega*|experiência profissional',
    topic:
      'empréstimo|crédito|hipoteca*|habitação|financiamento|cartão|visto|consulado|embaixada|autorização de residência|seguro|apólice|sinistro|seguradora|encomenda|pedido de compra|seu pedido|entrega|envio|transportadora|devolução|reembolso|garantia|reclamação|arrendamento|aluguer|aluguel|apartamento|inquilino|senhorio|imóvel|licença|manuscrito|artigo|revisores|conferência|resumo|bolsa|subsídio|matrícula|admissão|creche|sócio|bilhete|reserva|voo|pagamento|conta|fatura|prestação|recurso|licitação|fornecedor|orçamento|assinatura|sorteio',
    press:
      'newsletter|cancelar subscrição|cancelar inscrição|descadastrar|ler mais|leia mais|ver no navegador|blog|podcast|webinar|leitores|dicas|assinantes|esta semana|artigos|inscreva se|descubra|grátis|autor*',
    received:
      'recebemos|recebida|recebido|acusamos|confirmamos|confirmar a receção|foi enviada|foi submetida|foi registada|foi registrada|com sucesso|receção|recebimento|inscrição realizada',
    review:
      'analisar|analisaremos|analisada|em análise|analisando|avaliar|avaliaremos|avaliada|avaliando|rever|entraremos em contacto|entraremos em contato|entrará em contato|entrará em contacto|contactaremos|contataremos|contactado|contatado|em breve|próximos dias|próximas semanas|notícias nossas|informaremos|retorno|prazo|aguarde|acompanhe|acompanhar',
    invite:
      'convidar|convidá*|convidamos|convite|gostaríamos|gostaria de|gostávamos|conhecê*|conhecer te|conhecer você|marcar|agendar|conversar|falar consigo|falar contigo|falar com você|próxima etapa|próxima fase|próximo passo|passou para|passaste|avançou para|avançaste|reunir|vir|passar por',
    meeting:
      'entrevista|entrevistas|conversa|reunião|chamada|videochamada|bate papo|café|conhecê*|conversar|teams|zoom|meet|telefone|dia de teste|fase|etapa',
    slot: 'disponib*|segunda|terça|quarta|quinta|sexta|horas|h|horário*|próxima semana|semana que vem|calendly|link|agenda|quando|dava jeito|confirmar|confirme|confirma',
    test: 'teste*|avaliação|exercício|caso prático|questionário|desafio técnico|prova',
    offer: 'proposta|oferta|contrato|vaga|equipa|equipe|bordo|admissão|função|começar|início|lugar',
    hired:
      'parabéns|bem vind*|felicitar|prazer em oferecer|prazer de .. oferecer|prazer de oferecer|temos o prazer|gostaríamos de lhe oferecer|foi selecionad*|foste selecionad*|foi aprovad*|foi escolhid*|a vaga é sua|a vaga é tua|o lugar é seu|o lugar é teu|carta proposta|proposta formal|contrato de trabalho|assinad*|assinar|faça parte',
    revoke:
      'retirar|retirada|retiramos|anular|anulada|cancelar|cancelada|revogar|sem efeito|voltar atrás|não podemos manter',
    hold: 'em pausa|pausad*|pausar|suspens*|suspender|congelad*|congelamento|congelar|adiad*|adiar|adiamento|em espera|stand by|standby|temporariamente|até nova ordem|em banho maria|por tempo indeterminado',
    alert:
      'novas vagas|novas ofertas|novos empregos|alerta de emprego|alerta de vagas|alertas de emprego|vagas para você|vagas para si|vagas recomendadas|empregos recomendados|vagas que|ofertas que|ver vaga|ver vagas|ver oferta|candidatar agora|candidate se agora|candidatura simplificada|sua pesquisa|pesquisa guardada|há _ dias|nova vaga|gerir alertas|gerenciar alertas|vagas semelhantes',
    asked:
      'perguntou|perguntaste|perguntava|perguntavas|pediu|pediste|pedia|a sua pergunta|sua pergunta|a tua pergunta|sua mensagem|tua mensagem|seu email|seu e mail|teu email|sua resposta|tua resposta|como prometido|como combinado|conforme solicitado|conforme pedido|com todo o gosto|com muito gosto|com prazer|sinceramente|com sinceridade|ser sincer*|franqueza|suas palavras|tuas palavras|simpática mensagem',
    feedback:
      'feedback|retorno sobre|a razão|o motivo|motivo principal|principal motivo|a diferença|fez a diferença|pesou|o que pesou|decisivo|faltou|faltava|falta de|careci*|melhorar|reforçar|aprofundar|conselho|aconselh*|recomend*|sugerir*|sugiro|sugestão|pontos fracos|áreas de melhoria|pontos a|mais experiência|menos experiência|gostaríamos de ter|teríamos gostado|teria ajudado|da próxima vez|numa próxima|referências|nervos*|inseguran*',
    left: 'retirou a sua candidatura|retirou sua candidatura|retiraste a tua candidatura|retirar a sua candidatura|retirar a tua candidatura|retirada da sua candidatura|retirada da sua|sua desistência|a sua desistência|tua desistência|desistiu|desististe|desistir da|decidiu não|decidiste não|a sua decisão|sua decisão|a tua decisão|a seu pedido|a teu pedido|já não deseja|não deseja mais|aceitou outra|aceitaste outra',
    met: 'entrevista|entrevistas|nossa conversa|a conversa|nossa reunião|a reunião|nosso bate papo|conhecê*|ter conhecido|conhecer te|conhecer você|falar consigo|falar contigo|falar com você|conversar consigo|conversar contigo|conversar com você|sua visita|tua visita|ter vindo|veio|vieste|o tempo que|tempo dedicado|dia de teste|disponibilidade para',
    final:
      'finalista*|última fase|fase final|última etapa|etapa final|entrevista final|últimos dois|dois finalistas|segunda opção|segundo lugar|por pouco|por muito pouco|por um triz|reta final',
    papers:
      'análise da sua candidatura|análise do seu|análise da tua|analisar a sua|analisar o seu|analisarmos|analisámos a sua|analisamos a sua|analisamos o seu|analisamos seu|analisámos|analisamos|avaliação da sua candidatura|avaliação do seu|avaliámos|avaliamos o seu|avaliar o seu|avaliar a sua|triagem|para entrevista|fase de entrevista*|pré seleção|pré selecionad*',
    thanks: 'obrigad*|agradec*|foi|prazer|gosto|gostámos|gostamos|adorámos|adoramos',
    client: 'nosso cliente|o nosso cliente|meu cliente|empresa cliente|cliente final',
  },
};
