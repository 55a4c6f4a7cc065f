import { type Pair, work } from './pair.ts';

/**
 * The second half of `unseen`, by the same hand: written by somebody who had not seen the search or
 * its table. The last 10 pairs in synonyms or abbreviations, then the 20 told from another angle.
 */
export const unseenMore: readonly Pair[] = [
  [
    work(
      'Mô hình hồi sinh tim phổi tự chế từ lốp xe và chai nhựa',
      'Tổ đào tạo làm hình nhân có lò xo phát tiếng tách khi ép đủ 5 cm, giá chỉ 300 nghìn đồng. Toàn bộ nhân viên hành chính và trạm y tế được thực hành CPR mỗi quý.',
    ),
    work(
      'Búp bê tập ép tim giá rẻ để dạy cấp cứu ngừng tuần hoàn',
      'Không đủ tiền mua manơcanh, bệnh viện tận dụng đệm cũ, ruột xe và còi báo làm dụng cụ cho người học biết đã ấn đủ sâu. Mỗi khoa có một bộ để luyện tập tại chỗ, kiểm tra lại sau ba tháng.',
    ),
  ],
  [
    work(
      'Thanh toán viện phí không tiền mặt bằng QR động theo từng phiếu thu',
      'Phần mềm sinh QR có sẵn số tiền và mã NB in trên phiếu chỉ định, chuyển khoản xong tự gạch nợ. NB không quay lại quầy thu ngân, kế toán không đối soát tay cuối ngày.',
    ),
    work(
      'Chuyển khoản đúng số tiền khám chữa bệnh nhờ mã quét in trên giấy',
      'Mỗi phiếu yêu cầu dịch vụ mang một mã ngân hàng riêng, người dân quét bằng điện thoại ngay trước phòng làm kỹ thuật. Tiền về là hệ thống xác nhận đã đóng, phòng Tài chính kế toán nhận bảng khớp lệnh tự động.',
    ),
  ],
  [
    work(
      'Dự trù VTYT theo ngưỡng tồn tối thiểu và tối đa từng khoa',
      'Thay cho dự trù cảm tính, bảng tính lấy lượng dùng bình quân ba tháng để gợi ý số cần lĩnh, vượt mức trần thì phải giải trình. Tồn VTYT ở khoa giảm 35%, không còn thiếu bông băng cuối tháng.',
    ),
    work(
      'Tính nhu cầu lĩnh vật tư tiêu hao dựa trên mức sử dụng thực tế',
      'Phòng Vật tư cài định mức trên, dưới cho mỗi mặt hàng tại đơn vị sử dụng, phần mềm tự đề xuất số lượng bù hằng tuần. Điều dưỡng hành chính chỉ duyệt, hàng không nằm chất trong tủ quá hạn.',
    ),
  ],
  [
    work(
      'Quét QR làm thang EPDS sàng lọc trầm cảm cho bà mẹ sau sinh',
      'Bà mẹ tái khám tuần thứ sáu hoặc đưa con đi tiêm tự trả lời mười câu EPDS trên điện thoại. Điểm từ 13 trở lên thì khoa Tâm thần được báo và gọi hẹn trong tuần.',
    ),
    work(
      'Phát hiện sớm rối loạn cảm xúc ở sản phụ thời kỳ hậu sản',
      'Khi mẹ đưa trẻ đến tiêm chủng, nữ hộ sinh mời điền bộ câu hỏi Edinburgh trực tuyến trong lúc ngồi theo dõi. Người có nguy cơ buồn chán, tự hại được chuyển chuyên gia tâm lý trong vòng bảy ngày.',
    ),
  ],
  [
    work(
      'Tủ đồ 0 đồng cho NB khó khăn do phòng CTXH quản lý',
      'Áo quần, tã, sữa, xe lăn cũ còn tốt được nhân viên và mạnh thường quân gửi vào tủ, NB nghèo nhận theo phiếu của tổ CTXH. Mỗi tháng có khoảng 180 lượt nhận, vật dụng được giặt hấp trước khi trao.',
    ),
    work(
      'Gian hàng nghĩa tình chia sẻ vật dụng với bệnh nhân nghèo',
      'Bộ phận công tác xã hội kêu gọi tặng lại đồ dùng thiết yếu, phân loại, làm sạch và bày ở sảnh để người có hoàn cảnh chọn miễn phí. Dụng cụ tập đi và xe đẩy được cho mượn rồi trả lại khi ra viện.',
    ),
  ],
  [
    work(
      'Phiếu tự kiểm tra ATTP bằng điện thoại cho bếp ăn tập thể',
      'Chủ bếp trả lời 20 mục ATTP kèm ảnh lưu mẫu, kho, sổ kiểm thực ba bước vào thứ Hai hằng tuần. Đoàn kiểm tra ưu tiên đến nơi không gửi hoặc điểm thấp, số vụ ngộ độc giảm.',
    ),
    work(
      'Cơ sở nấu suất ăn tự chấm vệ sinh thực phẩm trực tuyến mỗi tuần',
      'Trung tâm Y tế gửi đường dẫn để căng tin trường học, nhà máy khai tình trạng và chụp hình tủ lưu thức ăn, nguồn nguyên liệu. Dựa vào kết quả tự khai, cán bộ chọn nơi rủi ro cao để đi thực tế.',
    ),
  ],
  [
    work(
      'Bản đồ số ca SXH theo tổ dân phố phục vụ khoanh vùng dập dịch',
      'Cán bộ TTYT ghim địa chỉ ca SXH lên Google Maps ngay trong ngày, vòng tròn 200 m tự hiện để phân công phun hóa chất. Thời gian từ báo ca đến xử lý ổ dịch còn 24 giờ.',
    ),
    work(
      'Định vị bệnh nhân sốt xuất huyết để xử lý ổ dịch kịp thời',
      'Trạm y tế nhập tọa độ nhà người mắc lên bản đồ trực tuyến bằng điện thoại, các điểm gần nhau đổi màu báo nguy cơ lan. Đội diệt muỗi, diệt lăng quăng nhìn bản đồ biết phạm vi cần làm, không phải chờ danh sách giấy.',
    ),
  ],
  [
    work(
      'Sổ thẻ ba màu quản lý BN THA tại trạm y tế xã',
      'BN THA được xếp thẻ xanh, vàng, đỏ theo số đo hai lần gần nhất, thẻ đỏ tái khám sau một tuần, xanh sau một tháng. Tỷ lệ đạt HA mục tiêu tăng từ 38% lên 61%.',
    ),
    work(
      'Phân nhóm người tăng huyết áp theo mức kiểm soát để hẹn khám lại',
      'Y sĩ trạm dùng phiếu theo dõi đổi màu tùy trị số đo được: chưa ổn thì mời quay lại sớm, ổn định thì giãn lịch. Cộng tác viên thôn ưu tiên ghé nhà những người ở nhóm nguy hiểm.',
    ),
  ],
  [
    work(
      'Chia liều thuốc uống cho bệnh nhi tại khoa Dược thay vì bẻ viên tại giường',
      'Dược sĩ cân, nghiền và đóng gói liều lẻ theo mg/kg trong tủ sạch, dán nhãn tên, giờ uống rồi giao khoa Nhi. Sai số liều giảm, NVYT không còn bẻ, tán thuốc bằng tay.',
    ),
    work(
      'Pha sẵn gói bột đúng cân nặng cho trẻ nằm viện',
      'Viên hàm lượng người lớn trước đây do điều dưỡng ước chừng cắt nhỏ. Nay bộ phận pha chế phân thành từng gói đơn liều cho mỗi bé, có in hạn dùng trong ngày và thời điểm uống.',
    ),
  ],
  [
    work(
      'Duyệt KS nhóm ưu tiên quản lý trực tuyến trong 24 giờ',
      'Bác sĩ kê meropenem, colistin, vancomycin phải điền lý do và kết quả vi sinh, dược sĩ lâm sàng và trưởng khoa duyệt trên HIS. Quá 24 giờ chưa duyệt thì y lệnh tự khóa, lượng dùng tính theo DDD giảm 18%.',
    ),
    work(
      'Phê duyệt kháng sinh dự trữ bằng phiếu yêu cầu trên phần mềm bệnh viện',
      'Người kê thuốc mạnh phổ rộng gửi yêu cầu điện tử kèm chẩn đoán nhiễm trùng và cấy máu, tổ quản lý sử dụng kháng sinh trả lời trong ngày. Không được đồng ý thì hệ thống dừng cấp từ liều ngày hôm sau.',
    ),
  ],
  [
    work(
      'Thảm cảm biến báo chuông khi người bệnh rời giường',
      'Tấm cảm biến áp lực đặt dưới ga nối với chuông ở bàn trực, khi sức nặng mất đi quá ba giây thì chuông reo và đèn buồng sáng. Điều dưỡng ca đêm đến kịp trước khi người bệnh đứng dậy một mình.',
    ),
    work(
      'Phòng té ngã ban đêm cho người cao tuổi lú lẫn nằm một mình',
      'Đa số ca ngã xảy ra từ 1 đến 4 giờ sáng do cụ tự xuống đi vệ sinh mà không gọi ai. Khoa lắp bộ phát tín hiệu dưới nệm báo về phòng hành chính, sáu tháng qua không còn ca chấn thương.',
    ),
  ],
  [
    work(
      'Tin nhắn kết quả xét nghiệm nguy kịch buộc bác sĩ bấm xác nhận',
      'Máy xét nghiệm trả trị số vượt ngưỡng báo động thì phần mềm gửi ngay cho bác sĩ điều trị, mười phút không bấm nhận sẽ chuyển lên trưởng khoa. Giờ gửi và giờ nhận được lưu lại.',
    ),
    work(
      'Không để sót kali máu cao và hạ đường huyết do chậm báo lâm sàng',
      'Trước đây phòng Hóa sinh gọi điện, máy bận hoặc người nghe quên chuyển lời nên xử trí trễ. Giải pháp là đẩy cảnh báo thẳng đến điện thoại thầy thuốc phụ trách, không hồi đáp thì leo thang theo cấp.',
    ),
  ],
  [
    work(
      'Tin nhắn sàng lọc kim loại gửi trước ngày chụp cộng hưởng từ',
      'Hai ngày trước hẹn, người bệnh trả lời mẫu câu hỏi về máy tạo nhịp, dị vật, thai kỳ, sợ không gian kín. Kỹ thuật viên xem trước câu trả lời và gọi lại trường hợp cần làm rõ.',
    ),
    work(
      'Giảm ca MRI bị hủy tại phòng máy vì người bệnh không đủ điều kiện',
      'Mỗi ngày có ba, bốn lượt phải cho về vì mang dụng cụ cấy ghép hoặc chưa nhịn ăn, máy để trống. Khoa chuyển việc hỏi chống chỉ định lên trước qua điện thoại, tỷ lệ bỏ trống giờ máy còn 2%.',
    ),
  ],
  [
    work(
      'Báo động đỏ sản khoa bằng một số gọi nội bộ toàn viện',
      'Khi có vỡ tử cung, băng huyết nặng hay sa dây rốn, nữ hộ sinh bấm một số, loa và điện thoại của kíp mổ, gây mê, nhi, ngân hàng máu reo cùng lúc. Mọi người chạy thẳng đến phòng mổ, thủ tục làm sau.',
    ),
    work(
      'Rút ngắn thời gian từ chỉ định mổ lấy thai tối khẩn đến khi bắt bé',
      'Lần lượt mời hội chẩn, xin máu và chờ phẫu thuật viên khiến mẹ và con mất thời gian vàng. Bệnh viện bỏ các bước trung gian, cho phép người đang đỡ đẻ gọi toàn bộ ê-kíp cùng một lệnh.',
    ),
  ],
  [
    work(
      'Áo địu kangaroo co giãn để cha, ông bà cùng ủ ấm trẻ',
      'Khoa Sơ sinh may áo thun có túi giữ bé áp sát ngực, người đeo vẫn đi lại và ngồi ăn được. Thời gian da kề da mỗi ngày của trẻ nhẹ cân tăng từ 4 lên 11 giờ.',
    ),
    work(
      'Khắc phục thiếu lồng ấp khi chăm sóc trẻ non tháng',
      'Số máy chỉ đủ cho một nửa số bé, nhiều cháu hạ nhiệt độ và chậm tăng cân. Đơn vị trang bị đai vải ôm bé trước ngực cho người thân thay phiên nhau, bé ổn định được ra khỏi máy sớm hơn.',
    ),
  ],
  [
    work(
      'Cảm biến độ dẫn điện báo động chất lượng nước RO khu chạy thận',
      'Đầu đo gắn trên đường cấp nước hiển thị liên tục, vượt 10 µS/cm thì còi kêu và van tự chuyển sang xả bỏ. Dữ liệu lưu theo phút để đối chiếu khi có sự cố.',
    ),
    work(
      'Ngăn ngừa rét run hàng loạt ở người bệnh lọc máu chu kỳ',
      'Sau một buổi nhiều người sốt cùng lúc, đơn vị tìm ra nguồn là màng lọc hỏng mà không ai biết. Nay hệ thống xử lý nước được giám sát tự động từng phút và ngừng cấp ngay khi không đạt.',
    ),
  ],
  [
    work(
      'Niêm phong hộp chống sốc phản vệ bằng khóa nhựa đánh số, ghi hạn gần nhất',
      'Hộp thuốc sau khi kiểm đủ được khóa rút một lần, mặt ngoài ghi số khóa và ngày hết hạn sớm nhất. Ca trực chỉ nhìn khóa còn nguyên là biết đủ thuốc, mở ra dùng thì báo khoa Dược thay hộp.',
    ),
    work(
      'Thuốc cấp cứu luôn đủ cơ số mà điều dưỡng không phải đếm mỗi ca',
      'Kiểm từng ống adrenalin ba lần một ngày tốn 20 phút, vẫn có lúc mở ra mới thấy thiếu hoặc quá đát. Đổi sang giao nhận nguyên hộp kín có số, dược sĩ lo việc bổ sung.',
    ),
  ],
  [
    work(
      'Giá treo gạc nhiều ngăn trong suốt đặt cạnh bàn mổ',
      'Mỗi miếng gạc đã dùng được bỏ vào một ngăn riêng, mười ngăn một tấm, cả kíp nhìn là biết còn thiếu bao nhiêu. Đóng bụng chỉ tiến hành khi các ngăn đầy đúng số lấy ra.',
    ),
    work(
      'Phòng bỏ quên vật liệu thấm máu trong ổ bụng sau phẫu thuật',
      'Đếm gạc chung trong chậu dễ lẫn vì dính vào nhau, nhất là ca mổ cấp cứu mất nhiều máu. Dụng cụ viên nay xếp từng miếng lên bảng túi nilon chia ô, con số thấy ngay bằng mắt.',
    ),
  ],
  [
    work(
      'Ứng dụng gọi nhân viên vận chuyển người bệnh kiểu đặt xe',
      'Điều dưỡng đặt chuyến trên máy, chọn nơi đi, nơi đến, xe lăn hay băng ca; nhân viên rảnh gần nhất nhận lệnh. Hệ thống tính số chuyến để chia việc đều giữa các hộ lý.',
    ),
    work(
      'Chấm dứt cảnh nằm chờ ở hành lang để được đẩy đi siêu âm, X quang',
      'Người bệnh phải đợi hộ lý của khoa mình làm xong việc, có khi hơn 40 phút cho một lượt. Bệnh viện gom người đẩy xe thành một đội chung, nhận yêu cầu và điều phối qua điện thoại thông minh.',
    ),
  ],
  [
    work(
      'Điều dưỡng gọi điện thăm hỏi ngày thứ 3 và thứ 10 sau ra viện',
      'Theo kịch bản sẵn, người gọi hỏi cân nặng, phù, khó thở, cách uống lợi tiểu và nhắc ngày hẹn. Dấu hiệu xấu được chuyển bác sĩ tim mạch tư vấn hoặc cho khám sớm.',
    ),
    work(
      'Hạ tỷ lệ người suy tim phải nhập viện trở lại trong 30 ngày',
      'Phân tích cho thấy đa số trở nặng ở nhà vì tự bỏ thuốc, ăn mặn và không biết khi nào cần đi khám. Khoa Tim mạch duy trì liên lạc qua điện thoại trong hai tuần đầu, tỷ lệ từ 24% còn 13%.',
    ),
  ],
  [
    work(
      'Bảng tính số phút oxy còn lại theo cỡ bình và lưu lượng',
      'Bảng dán trên cổ bình cho biết còn bao nhiêu phút ứng với áp lực kim đồng hồ và số lít đang thở. Người chuyển bệnh tra trước khi đi, tối thiểu phải gấp đôi quãng đường.',
    ),
    work(
      'Không để hết dưỡng khí giữa đường khi chuyển người bệnh nặng lên tuyến trên',
      'Xe cứu thương từng phải ghé trạm dọc đường xin đổi chai vì ước lượng sai. Khoa Cấp cứu lập thẻ quy đổi nhanh gắn ngay tại van, nhìn đồng hồ là biết đi được bao lâu.',
    ),
  ],
  [
    work(
      'Trang tự kiểm tra thành phần hồ sơ cấp giấy phép hành nghề trước khi nộp',
      'Người nộp chọn chức danh và trường hợp, trang hiện đúng danh mục giấy tờ kèm ảnh mẫu và lỗi hay mắc. Đánh dấu đủ mới ra phiếu hẹn nộp tại bộ phận một cửa.',
    ),
    work(
      'Giảm số lần phải bổ sung giấy tờ hành nghề tại Sở Y tế',
      'Gần một nửa số bộ nộp vào bị trả vì thiếu bản sao, sai mẫu xác nhận thực hành. Phòng Nghiệp vụ y đưa lên mạng bộ câu hỏi dẫn dắt để từng người biết mình cần gì, tỷ lệ trả lại còn 8%.',
    ),
  ],
  [
    work(
      'Sổ hợp đồng điện tử tự nhắc trước 90 ngày đến hạn',
      'Mọi hợp đồng bảo trì, thuê máy, hóa chất được nhập ngày kết thúc và giá trị còn lại, hệ thống gửi thư cho người phụ trách theo ba mốc. Phòng Hành chính quản trị xem được toàn bộ trên một màn hình.',
    ),
    work(
      'Tránh gián đoạn hóa chất xét nghiệm và thang máy do đấu thầu lại quá muộn',
      'Có năm bệnh viện phải gửi mẫu ra ngoài vì gói mua cũ hết hiệu lực mà chưa ai làm thủ tục mới. Nay bộ phận mua sắm có lịch báo sớm cho từng gói, bắt đầu chuẩn bị từ ba tháng trước.',
    ),
  ],
  [
    work(
      'Chuỗi clip một phút bác sĩ trả lời thắc mắc thường gặp',
      'Tổ truyền thông gom câu hỏi từ phòng khám, mời bác sĩ quay trả lời ngắn, phát trên màn hình sảnh chờ và trang mạng của bệnh viện. Mỗi tuần có hai clip, cao nhất đạt 90 nghìn lượt xem.',
    ),
    work(
      'Bớt thời gian giải thích lặp lại tại bàn khám, kéo người bệnh khỏi tin đồn',
      'Ai cũng hỏi kiêng gì, uống thuốc lúc nào, có nên dùng thực phẩm chức năng rồi về lại tin lời rao bán trên Facebook. Thầy thuốc tự lên hình nói ngắn gọn trong lúc mọi người ngồi đợi.',
    ),
  ],
  [
    work(
      'Xe hơi đồ chơi đưa bé vào phòng mổ',
      'Trẻ từ 2 đến 8 tuổi được tự lái xe điện có người đi kèm từ buồng bệnh đến cửa phòng gây mê. Hành lang dán vạch đường và biển báo hoạt hình, cha mẹ đi cùng đến vạch dừng.',
    ),
    work(
      'Làm dịu nỗi sợ và tiếng khóc của trẻ trước lúc gây mê',
      'Tách khỏi mẹ trên băng ca là lúc trẻ hoảng loạn nhất, nhiều em phải dùng thuốc an thần. Khoa Ngoại nhi biến quãng đường di chuyển thành trò chơi lái xe, liều tiền mê phải dùng giảm hơn nửa.',
    ),
  ],
  [
    work(
      'Thẻ hẹn và danh sách gọi lại cho từng mũi vắc xin dại',
      'Phòng tiêm nhập ngày bị cắn, phần mềm tính đủ lịch các mũi và mỗi sáng in ra những người đến hạn mà chưa tới. Nhân viên gọi trong ngày, không liên lạc được thì nhờ trạm y tế đến nhà.',
    ),
    work(
      'Người bị chó mèo cắn không còn bỏ dở phác đồ dự phòng',
      'Thấy vết thương lành, con vật vẫn sống nên nhiều người chỉ tiêm hai lần rồi thôi, huyện từng có ca tử vong. Trung tâm theo sát từng trường hợp bằng cách nhắc hẹn và tìm đến nơi ở.',
    ),
  ],
  [
    work(
      'Tiêm thuốc an thần kinh tác dụng kéo dài tại trạm y tế mỗi tháng',
      'Cán bộ chuyên trách xã được bệnh viện tâm thần tập huấn tiêm, lĩnh thuốc và hẹn cố định vào một ngày. Người không đến được tiêm tại nhà với sự có mặt của gia đình.',
    ),
    work(
      'Giảm tái phát, kích động ở người tâm thần phân liệt hay bỏ uống thuốc',
      'Họ thường giấu hoặc nhổ viên thuốc, gia đình ở rẫy xa không canh được mỗi ngày. Địa phương đổi sang một mũi cho cả bốn tuần thực hiện ngay ở xã, số lượt phải cưỡng chế nhập viện giảm hẳn.',
    ),
  ],
  [
    work(
      'Thẻ từ ra vào cho một người nuôi bệnh mỗi giường',
      'Khi nhập viện, gia đình nhận một thẻ gắn với số giường, cửa khu nội trú chỉ mở bằng thẻ và trong giờ quy định. Mất thẻ thì khóa ngay trên máy, ra viện trả lại hoàn cọc.',
    ),
    work(
      'Trả lại buồng bệnh thông thoáng, hết trộm vặt và người bán hàng rong',
      'Có lúc một người nằm viện có năm, sáu người vây quanh, bảo vệ không biết ai là ai. Bệnh viện kiểm soát lối vào tự động, mỗi người nằm viện chỉ có một thân nhân được cấp quyền.',
    ),
  ],
  [
    work(
      'Thu gom nước thải bỏ của máy lọc RO để tái sử dụng',
      'Đường ống dẫn phần nước bị loại từ hệ thống lọc của đơn vị thận nhân tạo về bể chứa trên mái để dội nhà vệ sinh và tưới cây. Mỗi ngày tận dụng được khoảng 9 khối, không phải thêm hóa chất.',
    ),
    work(
      'Tiết kiệm hóa đơn cấp nước của bệnh viện vào mùa khô',
      'Khoản chi này tăng đều từ khi mở thêm ca chạy thận vì cứ hai lít nước đưa vào phải xả đi một lít. Tổ điện nước nối phần xả đó sang dùng cho vườn và khu vệ sinh công cộng.',
    ),
  ],
  [
    work(
      'Chỉ định xét nghiệm trước cho lần tái khám bệnh mạn tính',
      'Cuối mỗi lần khám, bác sĩ đặt sẵn xét nghiệm của kỳ sau; đến hẹn, người bệnh lấy máu lúc 6 giờ rồi ăn sáng, 8 giờ vào khám đã có kết quả. Mỗi lượt chỉ gặp bác sĩ một lần.',
    ),
    work(
      'Người đái tháo đường không phải nhịn đói và xếp hàng hai vòng',
      'Trước đây phải chờ gặp bác sĩ mới có phiếu lấy máu, gần trưa mới quay lại đọc, nhiều cụ hạ đường huyết. Khoa Khám bệnh đảo thứ tự: làm cận lâm sàng ngay đầu giờ theo phiếu đã lập từ tháng trước.',
    ),
  ],
];
